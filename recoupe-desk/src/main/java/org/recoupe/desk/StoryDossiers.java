package org.recoupe.desk;

import io.javalin.http.NotFoundResponse;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.run.Pipeline;
import org.recoupe.store.Store;

/** The dossiers of stories that were weighed before. */
record StoryDossiers(Store store, Pipeline pipeline) {

  /** A story as people decided it is; the answer is that there is none where there is none. */
  DecidedStory decided(String id) {
    WeighedStory told = store.stories().story(id).orElseThrow(NotFoundResponse::new);
    return DecidedStory.of(
        told, store.shelf().readings(told.story().articles()), store.decisions().holding());
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
