package io.github.federules.jackson;

import io.github.federules.core.fact.FactKind;
import io.github.federules.core.form.CallForm;
import io.github.federules.core.form.FormQuestion;
import io.github.federules.core.term.Deadline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A dossier in JSON that answers each question of a form, by what the form says of the question, and states nothing else. */
final class AnsweredForm {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String LINES = "operation.costLines";
    private static final String MEMBERS = "applicant.members";

    private final CallForm form;
    private final SplittableRandom random;
    private final String without;
    private final int partners;
    private final ObjectNode dossier = NODES.objectNode();

    AnsweredForm(CallForm form, long seed) {
        this(form, seed, "");
    }

    /** Leaves one question out. */
    AnsweredForm(CallForm form, long seed, String without) {
        this.form = form;
        this.without = without;
        this.random = new SplittableRandom(seed);
        this.partners = rows(MEMBERS).isEmpty() ? 0 : random.nextInt(3);
    }

    String json() {
        dossier.put("call", form.call().id());
        dossier.putObject("operation");
        form.questions().stream()
                .filter(question -> question.list().isEmpty())
                .forEach(question -> set(dossier, question, question.path(), answer(question)));
        for (int i = 0; i < partners; i++) {
            ObjectNode row = row("applicant", "members");
            for (FormQuestion question : rows(MEMBERS)) {
                JsonNode answer = answer(question);
                set(
                        row,
                        question,
                        field(question),
                        question.path().endsWith("name") ? NODES.stringNode("P" + i) : answer);
            }
        }
        natures().forEach(this::addLine);
        return dossier.toString();
    }

    private Set<String> natures() {
        return form.questions().stream()
                .filter(question -> question.path().equals(LINES + ".nature"))
                .findFirst()
                .map(question -> question.choices().keySet())
                .orElse(Set.of());
    }

    private void addLine(String nature) {
        ObjectNode row = row("operation", "costLines");
        boolean isPriced = rows(LINES).stream()
                .anyMatch(question -> question.path().endsWith(".quantity")
                        && question.natures().contains(nature));
        for (FormQuestion question : rows(LINES)) {
            String name = field(question);
            boolean isOther = isPriced && Set.of("amount", "vat").contains(name);
            if (isOther || !(question.natures().isEmpty() || question.natures().contains(nature))) {
                continue;
            }
            switch (name) {
                case "nature" -> row.put(name, nature);
                case "person" -> row.put(name, "A");
                case "partner" -> {
                    if (partners > 0) {
                        row.put(name, "P" + random.nextInt(partners));
                    }
                }
                default -> set(row, question, name, answer(question));
            }
        }
    }

    private List<FormQuestion> rows(String list) {
        return form.questions().stream()
                .filter(question -> question.list().filter(list::equals).isPresent())
                .toList();
    }

    private static String field(FormQuestion question) {
        return question.path().substring(question.list().orElseThrow().length() + 1);
    }

    private ObjectNode row(String holder, String list) {
        return dossier.withObjectProperty(holder).withArrayProperty(list).addObject();
    }

    // The answer is drawn all the same, so that those to other questions stay as they were.
    private void set(ObjectNode holder, FormQuestion question, String path, JsonNode answer) {
        if (!question.path().equals(without)) {
            set(holder, path, answer);
        }
    }

    private static void set(ObjectNode holder, String path, JsonNode answer) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            holder.set(path, answer);
        } else {
            set(holder.withObjectProperty(path.substring(0, dot)), path.substring(dot + 1), answer);
        }
    }

    // The editions must be in force on the day of submission, and only on the last day does the hour matter.
    private String day(FormQuestion question) {
        String any = "2025-0" + (1 + random.nextInt(9)) + "-15";
        if (question.fact() == FactKind.SENT_ON) {
            Optional<LocalDate> first = Stream.concat(
                            form.call().edition().from().stream(), form.call().changes().stream())
                    .max(Comparator.naturalOrder());
            Optional<LocalDate> last =
                    form.call().submission().deadline().map(Deadline::day).filter(day -> random.nextBoolean());
            return first.or(() -> last).map(LocalDate::toString).orElse(any);
        }
        return question.path().endsWith("endsOn") ? "2026-06-30" : any;
    }

    private JsonNode answer(FormQuestion question) {
        return switch (question.answer()) {
            case YES_NO -> NODES.booleanNode(question.fact() == FactKind.SENT || random.nextBoolean());
            case CHOICE ->
                NODES.stringNode(List.copyOf(question.choices().keySet())
                        .get(random.nextInt(question.choices().size())));
            case AMOUNT ->
                NODES.objectNode()
                        .put("amount", random.nextInt(question.list().isPresent() ? 100_000 : 1_000_000) + ".50")
                        .put("currency", "EUR");
            case NUMBER ->
                NODES.numberNode(random.nextLong(
                        question.range().orElseThrow().from(),
                        question.range().orElseThrow().to() + 1));
            case QUANTITY -> NODES.numberNode(1 + random.nextInt(2_000));
            case SHARE -> NODES.numberNode(0.5);
            case DATE -> NODES.stringNode(day(question));
            case TIME -> NODES.stringNode("12:00");
            // To be reviewed: any kind may be declared beside this legal form.
            case TEXT -> NODES.stringNode(question.path().endsWith("legalForm") ? "1000" : "A1");
        };
    }
}
