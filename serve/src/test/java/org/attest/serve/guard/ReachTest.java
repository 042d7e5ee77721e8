package org.attest.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReachTest {
  private static final People CODERS = people(Role.CODER);
  private static final People ADMINS = people(Role.ADMIN);

  private static People people(Role role) {
    return People.NONE.with(new Person("Ann", role, PasswordHash.of("rivers run slow")));
  }

  private static Reach reach(String address, String... names) throws UnknownHostException {
    return new Reach(InetAddress.getByName(address), Set.of(names));
  }

  @Test
  void thisMachineNeedsNobody() throws UnknownHostException {
    assertThatCode(() -> Reach.LOOPBACK.check(People.NONE)).doesNotThrowAnyException();
    assertThat(reach("::1").isForOthers()).isFalse();
    assertThat(reach("127.0.0.9").isForOthers()).isFalse();
    assertThat(reach("::1").host()).isEqualTo("[0:0:0:0:0:0:0:1]");
  }

  @ParameterizedTest
  @CsvSource({"192.0.2.7,", "0.0.0.0, attest.example", "2001:db8::7,", "127.0.0.1, attest.example"})
  void whatOthersReachNeedsAnAdmin(String address, String name) throws UnknownHostException {
    Reach reach = name == null ? reach(address) : reach(address, name);
    assertThatThrownBy(() -> reach.check(People.NONE))
        .isInstanceOf(GuardException.class)
        .hasMessageContaining("attest people add");
    assertThatThrownBy(() -> reach.check(CODERS)).isInstanceOf(GuardException.class);
    assertThatCode(() -> reach.check(ADMINS)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::"})
  void everyAddressNeedsAName(String address) {
    assertThatThrownBy(() -> reach(address).check(ADMINS)).hasMessageContaining("--host");
  }

  @Test
  void itAnswersToItsOwnNamesOnly() throws UnknownHostException {
    Reach reach = reach("192.0.2.7", "Attest.Example");
    assertThat(reach.answersTo("attest.example", 80)).isTrue();
    assertThat(reach.answersTo("ATTEST.example:443", 80)).isTrue();
    assertThat(reach.answersTo("192.0.2.7:80", 80)).isTrue();
    assertThat(reach.answersTo("192.0.2.7:81", 80)).isFalse();
    assertThat(reach.answersTo("192.0.2.8:80", 80)).isFalse();
    assertThat(reach.answersTo("news.example", 80)).isFalse();
    assertThat(reach.answersTo("attest.example.news.example", 80)).isFalse();
    assertThat(reach.answersTo("attest.example:80:80", 80)).isFalse();
    assertThat(reach.answersTo("user@attest.example", 80)).isFalse();
    assertThat(reach.answersTo("", 80)).isFalse();
    assertThat(reach.answersTo(null, 80)).isFalse();
    assertThat(reach("2001:db8::7").answersTo("[2001:DB8:0::7]:80", 80)).isTrue();
    assertThat(reach("2001:db8::7").answersTo("[2001:db8::8]:80", 80)).isFalse();
    assertThat(reach("2001:db8::7").answersTo("[:::::]:80", 80)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "http://a.example", "a.example:80", "*", "a b", "-a"})
  void suchNamesAreRefused(String name) {
    assertThatThrownBy(() -> reach("127.0.0.1", name)).isInstanceOf(IllegalArgumentException.class);
  }
}
