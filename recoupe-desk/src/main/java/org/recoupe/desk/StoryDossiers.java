package org.recoupe.desk;

import org.recoupe.model.story.Dossier;
import org.recoupe.run.Pipeline;
import org.recoupe.store.Store;

/** The dossiers of stories that were weighed before. */
record StoryDossiers(Store store, Pipeline pipeline, ToldStories stories) {

  /** A story as people decided it is; the answer is that there is none where there is none. */
  DecidedStory decided(String id) {
    ToldStories.Told told = stories.of(id);
    return DecidedStory.of(told.story(), told.readings(), store.decisions().holding());
  }

  /** Its dossier. */
  Dossier of(DecidedStory story) {
    return pipeline.story(story.decided().told(), story.readings());
  }

  /** The dossier of a story as people decided it is. */
  Dossier of(String id) {
    return of(decided(id));
  }
}
