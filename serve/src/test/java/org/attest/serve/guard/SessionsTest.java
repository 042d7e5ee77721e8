package org.attest.serve.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SessionsTest {
  private static final Person ANN =
      new Person("Ann", Role.CODER, PasswordHash.of("rivers run slow"));
  private static final People PEOPLE = People.NONE.with(ANN);

  private final SetClock clock = new SetClock();
  private final Sessions sessions = new Sessions(clock);

  @Test
  void aSessionIsFoundByItsIdOnly() {
    Session one = sessions.begin(ANN);
    Session other = sessions.begin(ANN);
    assertThat(one.id()).hasSize(64).isNotEqualTo(other.id()).isNotEqualTo(one.token());
    assertThat(one.token()).isNotEqualTo(other.token());
    assertThat(one.toString()).doesNotContain(one.id()).doesNotContain(one.token());
    assertThat(sessions.find(one.id(), PEOPLE)).contains(one);
    assertThat(sessions.find("0".repeat(64), PEOPLE)).isEmpty();
    sessions.end(one.id());
    assertThat(sessions.find(one.id(), PEOPLE)).isEmpty();
    assertThat(sessions.find(other.id(), PEOPLE)).contains(other);
  }

  @Test
  void itEndsTwelveHoursAfterItWasUsedLast() {
    Session session = sessions.begin(ANN);
    for (int i = 0; i < 3; i++) {
      clock.advance(Sessions.IDLE);
      assertThat(sessions.find(session.id(), PEOPLE)).isPresent();
    }
    clock.advance(Sessions.IDLE.plusMillis(1));
    assertThat(sessions.find(session.id(), PEOPLE)).isEmpty();
    clock.advance(Duration.ofHours(-1));
    assertThat(sessions.find(session.id(), PEOPLE)).isEmpty();
  }

  @Test
  void itEndsWhenThePersonGoesOrHasAnotherRoleOrPassword() {
    List<People> changes =
        List.of(
            People.NONE,
            People.NONE.with(ANN.as(Role.READER)),
            People.NONE.with(ANN.with(PasswordHash.of("rivers run slow"))));
    for (People changed : changes) {
      Session session = sessions.begin(ANN);
      assertThat(sessions.find(session.id(), changed)).isEmpty();
      assertThat(sessions.find(session.id(), PEOPLE)).isEmpty();
    }
  }

  @Test
  void aPersonHasSoManyAtATime() {
    List<Session> begun = new ArrayList<>();
    for (int i = 0; i <= Sessions.MOST_OF_A_PERSON; i++) {
      begun.add(sessions.begin(ANN));
    }
    assertThat(sessions.find(begun.getFirst().id(), PEOPLE)).isEmpty();
    assertThat(sessions.find(begun.get(1).id(), PEOPLE)).isPresent();
  }
}
