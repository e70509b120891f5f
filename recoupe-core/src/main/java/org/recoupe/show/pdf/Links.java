package org.recoupe.show.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** What leads from one place to another; places may come after what leads to them. */
final class Links {
  private final Map<String, PDPageXYZDestination> places = new HashMap<>();
  private final List<Way> ways = new ArrayList<>();
  private final PDDocumentOutline outline = new PDDocumentOutline();

  private record Way(PDPage page, PDRectangle over, Ink.Target target) {}

  void place(String name, PDPage page, float y) {
    places.putIfAbsent(name, destination(page, y));
  }

  /** Words that may lead somewhere stand here. */
  void over(Ink ink, PDPage page, PDRectangle rectangle) {
    ink.target().ifPresent(t -> ways.add(new Way(page, rectangle, t)));
  }

  void bookmark(String title, PDPage page) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(destination(page, page.getMediaBox().getHeight()));
    outline.addLast(item);
  }

  private static PDPageXYZDestination destination(PDPage page, float y) {
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(page);
    destination.setLeft(0);
    destination.setTop(Math.round(y));
    return destination;
  }

  /** Lays all ways; one to a place that never came is left out. */
  void lay(PDDocument document) throws IOException {
    document.getDocumentCatalog().setDocumentOutline(outline);
    for (Way way : ways) {
      PDAnnotationLink link = new PDAnnotationLink();
      link.setRectangle(way.over());
      PDBorderStyleDictionary none = new PDBorderStyleDictionary();
      none.setWidth(0);
      link.setBorderStyle(none);
      if (leads(link, way.target())) {
        way.page().getAnnotations().add(link);
      }
    }
  }

  private boolean leads(PDAnnotationLink link, Ink.Target target) {
    if (target instanceof Ink.Web web) {
      PDActionURI action = new PDActionURI();
      action.setURI(web.address());
      link.setAction(action);
      return true;
    }
    PDPageXYZDestination place = places.get(((Ink.Place) target).name());
    if (place == null) {
      return false;
    }
    PDActionGoTo action = new PDActionGoTo();
    action.setDestination(place);
    link.setAction(action);
    return true;
  }
}
