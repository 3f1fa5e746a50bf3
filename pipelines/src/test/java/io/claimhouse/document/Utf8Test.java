package io.claimhouse.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "61, true",
    "6162636465666768c3a9, true",
    "e28099, true",
    "efbbbf, true",
    "f09f9880, true",
    "80, false",
    "c3, false",
    "c080, false",
    "c1bf, false",
    "e08080, false",
    "eda080, false",
    "e2809961e280, false",
    "f0808080, false",
    "f4908080, false",
    "ff, false",
    "efbfbd, false",
    "efbfbc, true",
    "6162636465666768ff, false",
  })
  void tellsWhetherBytesAreSound(String hex, boolean isSound) {
    assertThat(Utf8.isSound(HexFormat.of().parseHex(hex))).isEqualTo(isSound);
  }

  /** The decoder of Java and the form of UTF-8 agree on any bytes. */
  @Test
  void judgesAsTheDecoderDoes() {
    byte[] some = {'a', 'b', (byte) 0x80, (byte) 0xA0, (byte) 0xBD, (byte) 0xBF, (byte) 0xC2};
    byte[] more = {(byte) 0xE0, (byte) 0xED, (byte) 0xEF, (byte) 0xF0, (byte) 0xF4, (byte) 0xFF};
    Random random = new Random(20260305);
    for (int n = 0; n < 200_000; n++) {
      byte[] bytes = new byte[random.nextInt(20)];
      for (int i = 0; i < bytes.length; i++) {
        byte[] from = random.nextInt(3) > 0 ? some : more;
        bytes[i] = from[random.nextInt(from.length)];
      }
      assertThat(Utf8.isSound(bytes))
          .as(HexFormat.of().formatHex(bytes))
          .isEqualTo(isDecoded(bytes));
    }
  }

  private static boolean isDecoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes))
              .toString()
              .indexOf('\uFFFD')
          < 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
