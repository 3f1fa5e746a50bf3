package io.claimhouse.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The records of a JSON array or of JSON Lines, one after the other. */
final class JsonMembers implements Members {

  private final JsonParser parser;
  private int number;

  JsonMembers(Bytes bytes) throws IOException {
    parser = JsonReader.MAPPER.getFactory().createParser(bytes.open());
  }

  @Override
  public Optional<Member> next() throws IOException {
    JsonToken token = parser.nextToken();
    if (number == 0 && token == JsonToken.START_ARRAY) {
      token = parser.nextToken();
    }
    if (token == null || token == JsonToken.END_ARRAY) {
      return Optional.empty();
    }
    JsonNode record = parser.readValueAsTree();
    String name = String.valueOf(++number);
    return Optional.of(
        new Member(
            name,
            name + ".json",
            Member.read(JsonReader.MAPPER.writeValueAsBytes(record)),
            List.of(),
            Optional.empty(),
            Optional.empty()));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
