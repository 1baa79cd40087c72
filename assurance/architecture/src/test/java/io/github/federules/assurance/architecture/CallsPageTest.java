package io.github.federules.assurance.architecture;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Regime;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.AcceptedRegime;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.RegimeReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cards of calls are generated: from the calls, from their worked figures, and from the few facts that they lack. */
class CallsPageTest {

    private static final Path PAGE = Page.ROOT.resolve("docs/reference/calls.md");
    private static final Path FILES = Page.ROOT.resolve("examples/calls");
    private static final Pattern NOTE = Pattern.compile("(?m)^(\\d+)\\. \\*\\*(.+?)\\*\\*");

    @Test
    void the_cards_are_those_that_the_calls_make() throws IOException {
        GeneratedPart.isOf("docs/reference/calls.md", cards(Page.of(PAGE).text()));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_worked_figure_is_what_the_call_gives(String id, CallFacts.Figure figure) {
        Operation operation = Operation.untitled();
        for (Map.Entry<String, String> cost : figure.costs().entrySet()) {
            operation = cost.getKey().equals("STAFF")
                    ? operation.staff("Équipe", euros(cost.getValue()), fte("1"))
                    : operation.cost(nature(cost.getKey()), "Achat", euros(cost.getValue()));
        }
        Decision decision = FederEligibility.under(FederCalls.find(id).orElseThrow())
                .assess(Dossier.of(Applicant.unknown(), operation));

        assertThat(decision.costs().retainedTotal())
                .isEqualTo(euros(figure.total().orElseThrow()));
        assertThat(decision.funding().aidUpTo().orElseThrow())
                .isEqualTo(euros(figure.aid().orElseThrow()));
    }

    @Test
    void a_call_without_facts_is_named_with_what_to_add() {
        assertThatThrownBy(() -> factsOf("my-call", Map.of()))
                .hasMessage(
                        "The call my-call has no facts for its card. Add `my-call` with its fund and place to assurance/architecture/"
                                + CallFacts.FILE + ".");
    }

    @Test
    void facts_of_a_call_that_is_not_there_are_found() {
        List<String> calls = calls().stream().map(Found::name).toList();

        assertThat(calls).containsAll(CallFacts.all().keySet());
    }

    @Test
    void each_note_concerns_a_card() {
        String page = Page.of(PAGE).text();
        List<String> begun = CallFacts.all().values().stream()
                .flatMap(facts -> facts.notes().stream())
                .toList();

        assertThat(NOTE.matcher(page).results().map(note -> note.group(2)))
                .hasSizeGreaterThan(5)
                .allMatch(note -> begun.stream().anyMatch(note::startsWith));
    }

    static Stream<Object[]> figures() {
        return CallFacts.all().entrySet().stream()
                .flatMap(each -> each.getValue().figures().stream()
                        .filter(figure -> !figure.costs().isEmpty())
                        .map(figure -> new Object[] {each.getKey(), figure}));
    }

    private static String cards(String page) {
        Map<String, CallFacts> facts = CallFacts.all();
        Map<String, String> notes = new LinkedHashMap<>();
        NOTE.matcher(page).results().forEach(note -> notes.put(note.group(2), note.group(1)));
        Map<String, List<String>> figures = figuresOfFiles();
        List<String> order = List.copyOf(facts.keySet());
        List<CallCard> cards = calls().stream()
                .sorted(Comparator.comparing(found -> order.indexOf(found.name())))
                .map(found -> {
                    CallFacts of = factsOf(found.name(), facts);
                    List<String> concerning =
                            of.notes().stream().map(note -> number(note, notes)).toList();
                    return new CallCard(found.call(), found.kept(), of, worked(found.name(), of, figures), concerning);
                })
                .toList();
        return index(cards) + cards.stream().map(CallCard::text).collect(Collectors.joining());
    }

    private static List<String> worked(String name, CallFacts facts, Map<String, List<String>> ofFiles) {
        if (!facts.figures().isEmpty() && !ofFiles.containsKey(name + ", whole")) {
            return facts.figures().stream()
                    .map(figure -> sentence(figure.facts(), figure.worked(), figure.result()))
                    .toList();
        }
        return Optional.ofNullable(ofFiles.get(name + ", whole"))
                .or(() -> Optional.ofNullable(ofFiles.get(name)))
                .orElseThrow(
                        () -> new AssertionError("The call " + name + " has no worked figures. Add a row that begins"
                                + " with `" + name + "` to the table in examples/calls/README.md."));
    }

    private static String index(List<CallCard> cards) {
        return "\n| call | fund | place |\n| --- | --- | --- |\n"
                + cards.stream()
                        .map(card -> "| [" + card.title() + "](#" + card.anchor() + ") | "
                                + card.facts().fund() + " | "
                                + card.facts().place() + " |\n")
                        .collect(Collectors.joining());
    }

    private static CallFacts factsOf(String id, Map<String, CallFacts> all) {
        CallFacts facts = all.get(id);
        if (facts == null || facts.fund().isBlank() || facts.place().isBlank()) {
            throw new AssertionError("The call " + id + " has no facts for its card. Add `" + id
                    + "` with its fund and place to assurance/architecture/" + CallFacts.FILE + ".");
        }
        return facts;
    }

    private static String number(String begun, Map<String, String> notes) {
        return notes.entrySet().stream()
                .filter(note -> note.getKey().startsWith(begun))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("No note of docs/reference/calls.md begins with “" + begun + "”."));
    }

    /** Returns all calls: those of the catalogue, and each file; of two forms of a call, the whole one. */
    private static Collection<Found> calls() {
        Map<String, Found> calls = new LinkedHashMap<>();
        FederCalls.all().forEach(call -> calls.put(call.id(), new Found(call.id(), call, "built in: `FederCalls`")));
        CallReader reader = CallReader.of(List.of(CommonProvisions.of2021()))
                .knowing(SharedCriteria.all())
                .under(regimes());
        for (Path file : files()) {
            CallResult result = reader.read(Page.of(file).text());
            if (!(result instanceof AcceptedCall accepted)) {
                throw new AssertionError("The call " + file + " is refused: " + result);
            }
            String path = FILES.relativize(file).toString().replace('\\', '/');
            String name = file.getFileName().toString().replace(".json", "");
            calls.merge(
                    name,
                    new Found(name, accepted.call(), "[" + path + "](../../examples/calls/" + path + ")"),
                    (shorter, whole) ->
                            new Found(name, whole.call(), whole.kept() + "; short form: " + shorter.kept()));
        }
        return calls.values();
    }

    /**
     * A call that comes with the library.
     *
     * @param name its id, or the name of its file
     * @param call the call
     * @param kept where it is kept
     */
    private record Found(String name, Call call, String kept) {}

    // The whole form of a call is in a folder of its own.
    private static List<Path> files() {
        return Page.files(FILES, ".json").stream()
                .filter(file -> !file.getParent().endsWith("dossiers"))
                .sorted(Comparator.comparing(Path::getNameCount))
                .toList();
    }

    private static List<Regime> regimes() {
        RegimeReader reader = RegimeReader.knowing(SharedCriteria.all());
        List<Regime> regimes = new ArrayList<>();
        for (Path file : Page.files(Page.ROOT.resolve("examples/regimes"), ".json")) {
            if (reader.read(Page.of(file).text()) instanceof AcceptedRegime accepted) {
                regimes.add(accepted.regime());
            }
        }
        return regimes;
    }

    /** Returns the worked figures of files, by the name of the file, from the table beside them. */
    private static Map<String, List<String>> figuresOfFiles() {
        String page = Page.of(FILES.resolve("README.md")).text();
        String table = page.substring(page.indexOf("## Worked figures"));
        Map<String, List<String>> figures = new LinkedHashMap<>();
        String file = "";
        for (String line :
                table.lines().filter(each -> each.startsWith("|")).skip(2).toList()) {
            String[] cells = line.substring(1).split("\\|", -1);
            file = cells[0].isBlank() ? file : cells[0].strip().replace("`", "");
            figures.computeIfAbsent(file, each -> new ArrayList<>()).add(sentence(cells[1], cells[2], cells[3]));
        }
        return figures;
    }

    private static String sentence(String facts, String worked, String result) {
        return facts.strip() + (worked.isBlank() ? "" : ": " + worked.strip()) + " → " + result.strip();
    }

    private static CostNature nature(String code) {
        return CostNature.standard().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
