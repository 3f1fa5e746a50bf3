package io.claimhouse.article;

import io.claimhouse.model.Moment;
import io.claimhouse.model.Outlet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An article in the making. */
final class Draft {
  Optional<Found<String>> title = Optional.empty();
  Optional<Found<String>> subtitle = Optional.empty();
  Optional<Found<List<String>>> authors = Optional.empty();
  Optional<Outlet> outlet = Optional.empty();
  Optional<String> canonicalUrl = Optional.empty();
  Optional<Moment> published = Optional.empty();
  Optional<Moment> modified = Optional.empty();
  Optional<String> language = Optional.empty();
  Optional<String> description = Optional.empty();
  Optional<String> section = Optional.empty();
  List<String> tags = List.of();
  Body body = new Body("", List.of());
  String bodyMethod = "";
  final Set<String> flags = new TreeSet<>();

  /** Takes these blocks of a page as the body. */
  void take(List<PageBlock> blocks, String method) {
    Body.Builder builder = new Body.Builder();
    blocks.forEach(block -> builder.add(block.kind(), block.text()));
    body = builder.build();
    bodyMethod = method;
  }
}
