package io.claimhouse.article;

/**
 * What reading a date from a page takes, all of it from seeds.
 *
 * @param parser reads dates in texts
 * @param words the words by which pages name and label dates
 * @param relative reads times before another
 */
record DateRules(DateParser parser, PageDateWords words, RelativeTimes relative) {

  static DateRules fromSeeds() {
    return new DateRules(
        DateParser.fromSeeds(), PageDateWords.fromSeeds(), RelativeTimes.fromSeeds());
  }
}
