package io.claimhouse.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The names that members of containers give themselves, which are never trusted. */
final class MemberNames {

  private MemberNames() {}

  /** Whether a member's name leads out of the archive: a root, a drive, a parent folder. */
  static boolean climbs(String name) {
    String path = name.replace('\\', '/');
    if (path.startsWith("/") || path.matches("(?s)[A-Za-z]:/.*")) {
      return true;
    }
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        return true;
      }
    }
    return path.indexOf('\0') >= 0;
  }

  /** Percent-encodes a member's name; only letters, digits, {@code - . _ ~ /} stay. */
  static String encode(String name) {
    StringBuilder out = new StringBuilder(name.length() + 8);
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~/".indexOf(c) >= 0;
      if (plain) {
        out.append(c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
      }
    }
    return out.toString();
  }
}
