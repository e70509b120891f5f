package org.recoupe.model.story;

/**
 * What came in and what became of it. Nothing is lost: what came in is the sum of the rest.
 *
 * @param arrived pages and refusals that intake handed on
 * @param articles of which a dossier tells
 * @param versions earlier versions of these articles
 * @param duplicates the very same article of an outlet once more, at another address or the same
 * @param rejected what could not be read
 */
public record Counts(int arrived, int articles, int versions, int duplicates, int rejected) {

  /** Refuses counts that do not add up. */
  public Counts {
    if (arrived != articles + versions + duplicates + rejected) {
      throw new IllegalArgumentException(
          "%d came in, %d articles, %d versions, %d duplicates, %d rejected"
              .formatted(arrived, articles, versions, duplicates, rejected));
    }
  }

  /** Counts of a heap without versions and duplicates. */
  public static Counts of(int articles, int rejected) {
    return new Counts(articles + rejected, articles, 0, 0, rejected);
  }
}
