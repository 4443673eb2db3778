package kreds.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kreds.aws.Json;
import org.junit.jupiter.api.Test;

/// What an answer writes is what its description says.
final class AnswerTest {

  private enum Mood {
    IF_NEEDED,
    YES
  }

  private record PlaceJson(@OneOf({"Vejle", "Odense"}) String name, Optional<Mood> mood, URI map) {}

  private record CommonJson(@Called("run") int number, LocalDate day) {}

  private record VisitJson(
      @Inlined CommonJson common,
      Instant at,
      @Means("Whether it is still open.") boolean open,
      Optional<String> note,
      List<PlaceJson> places,
      Map<String, Mood> choices) {}

  private static final URI MAP = URI.create("https://kort.example.dk");
  private static final VisitJson VISIT =
      new VisitJson(
          new CommonJson(1, LocalDate.of(2027, 2, 3)),
          Instant.parse("2027-02-03T08:30:00Z"),
          true,
          Optional.empty(),
          List.of(new PlaceJson("Vejle", Optional.of(Mood.IF_NEEDED), MAP)),
          Map.of("date-1", Mood.YES));

  @Test
  void anAnswerIsWrittenByItsComponents() {
    assertThat(AnswerJson.of(VISIT))
        .isEqualTo(
            Map.of(
                "run",
                1,
                "day",
                "2027-02-03",
                "at",
                "2027-02-03T08:30:00Z",
                "open",
                true,
                "places",
                List.of(
                    Map.of("name", "Vejle", "mood", "if-needed", "map", "https://kort.example.dk")),
                "choices",
                Map.of("date-1", "yes")));
    assertThat(AnswerJson.of(VISIT).keySet())
        .containsExactly("run", "day", "at", "open", "places", "choices");
  }

  @Test
  void itIsDescribedByThem() {
    var schemas = new AnswerSchema();
    assertThat(schemas.reference(VisitJson.class))
        .isEqualTo(Map.of("$ref", "#/components/schemas/Visit"));
    assertThat(schemas.all()).containsOnlyKeys("Visit", "Place");
    assertThat(schemas.all().get("Visit"))
        .containsEntry("required", List.of("run", "day", "at", "open", "places", "choices"))
        .containsEntry("additionalProperties", false)
        .containsEntry(
            "properties",
            Map.of(
                "run", Map.of("type", "integer"),
                "day", Map.of("type", "string", "format", "date"),
                "at", Map.of("type", "string", "format", "date-time"),
                "open", Map.of("type", "boolean", "description", "Whether it is still open."),
                "note", Map.of("type", "string"),
                "places",
                    Map.of("type", "array", "items", Map.of("$ref", "#/components/schemas/Place")),
                "choices",
                    Map.of(
                        "type",
                        "object",
                        "additionalProperties",
                        Map.of("type", "string", "enum", List.of("if-needed", "yes")))));
    assertThat(schemas.all().get("Place"))
        .containsEntry("required", List.of("name", "map"))
        .containsEntry(
            "properties",
            Map.of(
                "name", Map.of("type", "string", "enum", List.of("Vejle", "Odense")),
                "mood", Map.of("type", "string", "enum", List.of("if-needed", "yes")),
                "map", Map.of("type", "string", "format", "uri")));
  }

  private record GuestJson(@OrNull Optional<LocalDate> left, @OrNull Optional<Mood> mood) {}

  @Test
  void whatIsMarkedIsThereAsNullInsteadOfBeingLeftOut() {
    assertThat(Json.text(AnswerJson.of(new GuestJson(Optional.empty(), Optional.of(Mood.YES)))))
        .isEqualTo("{\"left\":null,\"mood\":\"yes\"}");
    var schemas = new AnswerSchema();
    schemas.reference(GuestJson.class);
    assertThat(schemas.all().get("Guest"))
        .containsEntry("required", List.of("left", "mood"))
        .containsEntry(
            "properties",
            Map.of(
                "left", orNull(Map.of("type", "string", "format", "date")),
                "mood", orNull(Map.of("type", "string", "enum", List.of("if-needed", "yes")))));
  }

  private static Map<String, Object> orNull(Map<String, Object> schema) {
    return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
  }

  private record SlotJson(String date, Optional<String> zone) {}

  private record ChoicesJson(
      @Inlined @Means("One answer a date.") Map<String, Mood> choices, String comment) {}

  private record MeetingJson(
      @Inlined Optional<SlotJson> slot, String title, @Inlined Optional<ChoicesJson> answer) {}

  @Test
  void whatIsInlinedMayBeMissingAndNamesMayBeData() {
    var choices = new LinkedHashMap<String, Mood>();
    choices.put("date-1", Mood.YES);
    choices.put("date-2", Mood.IF_NEEDED);
    var slot = new SlotJson("date-1", Optional.empty());
    var answer = new ChoicesJson(choices, "");
    var whole = new MeetingJson(Optional.of(slot), "A", Optional.of(answer));

    assertThat(AnswerJson.of(whole))
        .containsExactly(
            Map.entry("date", "date-1"),
            Map.entry("title", "A"),
            Map.entry("date-1", "yes"),
            Map.entry("date-2", "if-needed"),
            Map.entry("comment", ""));
    assertThat(AnswerJson.of(new MeetingJson(Optional.empty(), "A", Optional.empty())))
        .containsExactly(Map.entry("title", "A"));
  }

  @Test
  void whatIsInlinedIsDescribedWhereItStands() {
    var schemas = new AnswerSchema();
    var reference = schemas.reference(MeetingJson.class);
    assertThat(reference).isEqualTo(Map.of("$ref", "#/components/schemas/Meeting"));
    assertThat(schemas.all()).containsOnlyKeys("Meeting");
    assertThat(schemas.all().get("Meeting"))
        .containsEntry("type", "object")
        .containsEntry("required", List.of("title"))
        .containsEntry("description", "One answer a date.")
        .containsEntry(
            "additionalProperties", Map.of("type", "string", "enum", List.of("if-needed", "yes")))
        .containsEntry(
            "properties",
            Map.of(
                "date", Map.of("type", "string"),
                "zone", Map.of("type", "string"),
                "title", Map.of("type", "string"),
                "comment", Map.of("type", "string")));
  }

  @Test
  void twoAnswersOfOneNameAreNoticed() {
    var schemas = new AnswerSchema();
    var first = schemas.reference(PlaceJson.class);
    assertThat(schemas.reference(PlaceJson.class)).isEqualTo(first);
    assertThatThrownBy(() -> schemas.reference(Other.PlaceJson.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Place names two answers");
  }

  private static final class Other {
    private record PlaceJson(int seats) {}
  }

  private record OddJson(Optional<Boolean> yes, long many, Locale odd) {}

  private record EvenJson(Optional<Boolean> yes, long many, LocalTime at) {}

  @Test
  void whatCannotBeWrittenIsNotDescribedAsText() {
    var schemas = new AnswerSchema();
    assertThatThrownBy(() -> schemas.reference(OddJson.class))
        .hasMessageContaining("cannot hold a class java.util.Locale");
    assertThat(schemas.reference(EvenJson.class)).isNotEmpty();
    assertThat(schemas.all().get("Even"))
        .containsEntry(
            "properties",
            Map.of(
                "yes", Map.of("type", "boolean"),
                "many", Map.of("type", "integer"),
                "at", Map.of("type", "string")));
  }
}
