package org.recoupe.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.store.Store;

/** A story is no more, and its articles stand in another. */
final class StoryMoved extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String gone;
  private final String now;

  private StoryMoved(String gone, String now) {
    super(gone + " is " + now + " now");
    this.gone = gone;
    this.now = now;
  }

  /** Why a story is not there: it went into another, or never was. */
  static RuntimeException orNone(Store store, String id) {
    return store
        .stories()
        .successor(id)
        .<RuntimeException>map(now -> new StoryMoved(id, now))
        .orElseGet(() -> new NotFoundResponse("no story " + id));
  }

  /** Who asks is led to the same of the other story, for as long as it is there. */
  static void on(Javalin server) {
    server.exception(StoryMoved.class, (moved, context) -> moved.lead(context));
  }

  private void lead(Context context) {
    String path =
        context
            .path()
            .replaceFirst(
                Pattern.quote("/stories/" + gone), Matcher.quoteReplacement("/stories/" + now));
    boolean reads = context.method() == HandlerType.GET || context.method() == HandlerType.HEAD;
    String query = Addresses.here(context, List.of()).substring(context.path().length());
    context.redirect(
        reads ? path + query : "/stories/" + now, reads ? HttpStatus.FOUND : HttpStatus.SEE_OTHER);
  }
}
