package io.claimhouse.article;

import java.util.Optional;

/**
 * What a page says of its text elsewhere than in it.
 *
 * @param headline its headline, empty where unknown
 * @param description its description, empty where unknown
 * @param stated the text that its JSON-LD gives as the article's
 */
record Clues(String headline, String description, Optional<String> stated) {}
