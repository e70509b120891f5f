package org.recoupe.desk;

import io.javalin.http.NotFoundResponse;
import org.recoupe.model.story.Dossier;
import org.recoupe.model.story.WeighedStory;
import org.recoupe.run.Pipeline;
import org.recoupe.store.Store;

/** The dossiers of stories that were weighed before. */
record StoryDossiers(Store store, Pipeline pipeline) {

  /** The dossier of a story; the answer is that there is none where there is none. */
  Dossier of(String id) {
    WeighedStory told = store.stories().story(id).orElseThrow(NotFoundResponse::new);
    return pipeline.story(told, store.shelf().readings(told.story().articles()));
  }
}
