package org.recoupe.quality.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Fails where a part of a bill of materials is known to be gravely vulnerable and no reason is
 * given why that does no harm here. Usage: {@code Scan BILL REASONS}; the reasons are lines of an
 * id, a tab and a reason.
 */
public final class Scan {
  private static final URI SERVICE = URI.create("https://api.osv.dev");
  private final Osv osv;
  private final Map<String, String> reasons;
  private final PrintStream out;

  Scan(URI service, Map<String, String> reasons, PrintStream out) {
    this.osv = new Osv(service);
    this.reasons = Map.copyOf(reasons);
    this.out = out;
  }

  /** Scans; ends with 1 for a grave finding without a reason. */
  public static void main(String[] args) throws IOException, InterruptedException {
    JsonNode bill = new ObjectMapper().readTree(Path.of(args[0]).toFile());
    System.exit(new Scan(SERVICE, reasons(Path.of(args[1])), System.out).of(bill) ? 0 : 1);
  }

  static Map<String, String> reasons(Path file) throws IOException {
    Map<String, String> reasons = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", 2);
      if (!line.startsWith("#") && !line.isBlank()) {
        if (cells.length < 2 || cells[1].isBlank()) {
          throw new IllegalArgumentException(file + ": no reason: " + line);
        }
        reasons.put(cells[0].strip(), cells[1].strip());
      }
    }
    return reasons;
  }

  /** True if nothing grave is known, or nothing at all because the service cannot be reached. */
  boolean of(JsonNode bill) throws InterruptedException {
    List<String> parts = new ArrayList<>();
    bill.path("components").forEach(c -> parts.add(c.path("purl").asText()));
    parts.removeIf(p -> p.isEmpty() || p.startsWith("pkg:maven/org.recoupe/"));
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a bill of materials without parts");
    }
    try {
      List<Osv.Known> known = osv.of(parts);
      known.forEach(this::tell);
      out.println(parts.size() + " parts, " + known.size() + " known vulnerabilities");
      return known.stream().noneMatch(k -> k.grave() && reason(k).isEmpty());
    } catch (IOException e) {
      out.println("NOT SCANNED: the vulnerabilities of parts could not be asked for: " + e);
      return true;
    }
  }

  private void tell(Osv.Known known) {
    String why = reason(known);
    out.println(
        String.join(" ", known.severity(), known.id(), known.part(), known.summary())
            + (why.isEmpty() ? "" : " -- " + why));
  }

  private String reason(Osv.Known known) {
    return Stream.concat(Stream.of(known.id()), known.aliases().stream())
        .filter(reasons::containsKey)
        .map(id -> reasons.getOrDefault(id, ""))
        .findFirst()
        .orElse("");
  }
}
