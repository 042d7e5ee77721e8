package org.attest.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.attest.core.account.Account;
import org.attest.core.reading.Reading;
import org.attest.core.resolution.Actor;
import org.attest.core.resolution.Lineage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordCodecTest {
  private static final int SEEDS = 60;

  record Inner(String word, Optional<Integer> number) {}

  record Outer(Inner inner, boolean yes) {}

  record OtherOuter(Inner inner, boolean no) {}

  record Unknown(URI address) {}

  @ParameterizedTest
  @ValueSource(classes = {Reading.class, Account.class, Actor.class, Lineage.class})
  void whatIsDecodedEqualsWhatWasEncoded(Class<? extends Record> type) {
    for (int seed = 0; seed < SEEDS; seed++) {
      assertRoundTrip(type, seed);
    }
  }

  private static <T extends Record> void assertRoundTrip(Class<T> type, int seed) {
    RecordCodec<T> codec = RecordCodec.of(type);
    T record = new RandomRecords(seed).make(type);
    assertThat(codec.decode(codec.encode(record))).as("seed %d", seed).isEqualTo(record);
  }

  @Test
  void printsReadableJson() throws IOException {
    StringBuilder json = new StringBuilder();
    RecordCodec.of(Outer.class).print(new Outer(new Inner("a\"b", Optional.of(3)), true), json);
    assertThat(json.toString())
        .isEqualTo(
            """
            {
              "inner" : {
                "word" : "a\\"b",
                "number" : 3
              },
              "yes" : true
            }
            """);
  }

  @Test
  void anotherShapeIsAnotherFormatAndIsNotDecoded() {
    RecordCodec<Outer> codec = RecordCodec.of(Outer.class);
    RecordCodec<OtherOuter> other = RecordCodec.of(OtherOuter.class);
    assertThat(codec.format()).isNotEqualTo(other.format());
    byte[] bytes = codec.encode(new Outer(new Inner("", Optional.empty()), true));
    assertThatThrownBy(() -> other.decode(bytes)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void damagedBytesAreRefused() {
    RecordCodec<Outer> codec = RecordCodec.of(Outer.class);
    byte[] bytes = codec.encode(new Outer(new Inner("word", Optional.of(1)), false));
    bytes[bytes.length / 2] ^= 0x55;
    assertThatThrownBy(() -> codec.decode(bytes)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void typesWithoutAJsonFormAreRefusedAtOnce() {
    assertThatThrownBy(() -> RecordCodec.of(Unknown.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("URI");
  }
}
