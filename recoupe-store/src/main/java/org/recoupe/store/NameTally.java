package org.recoupe.store;

import org.jdbi.v3.core.Handle;

/**
 * Names across stories, as rows: what a story adds to them is taken away before it is written anew,
 * and given again behind.
 */
record NameTally(Handle handle) {
  private static final String INSERT =
      "insert into name_tally (type, name, stories, articles, mentions) select type, name,"
          + " count(distinct story), sum(articles), sum(mentions) from entity";

  /** Before the names of a story go. */
  void take(String story) {
    add(story, "-");
    handle.execute(
        "delete from name_tally where type in ('PERSON', 'ORGANISATION', 'PLACE') and stories <= 0");
  }

  /** As soon as the names of a story stand there. */
  void give(String story) {
    add(story, "+");
  }

  private void add(String story, String sign) {
    String sql =
        INSERT
            + " where story = :story group by type, name on conflict (type, name) do update set"
            + " stories = name_tally.stories # excluded.stories,"
            + " articles = name_tally.articles # excluded.articles,"
            + " mentions = name_tally.mentions # excluded.mentions";
    handle.createUpdate(sql.replace("#", sign)).bind("story", story).execute();
  }

  /** Counts all of them again. */
  void all() {
    handle.execute("delete from name_tally");
    handle.execute(INSERT + " group by type, name");
  }
}
