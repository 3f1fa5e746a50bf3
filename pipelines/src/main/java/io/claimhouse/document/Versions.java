package io.claimhouse.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Names and versions of the libraries that read, as the column {@code parser} has them. */
final class Versions {

  private Versions() {}

  /** {@code name} and the version that the library's jar states; the name alone without one. */
  static String of(String name, String group, String artifact) {
    String path = "/META-INF/maven/" + group + "/" + artifact + "/pom.properties";
    try (InputStream in = Versions.class.getResourceAsStream(path)) {
      if (in == null) {
        return name;
      }
      Properties properties = new Properties();
      properties.load(in);
      String version = properties.getProperty("version");
      return version == null ? name : name + " " + version;
    } catch (IOException e) {
      return name;
    }
  }
}
