package io.github.federules.certify.scope;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Question;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Score;
import io.github.federules.core.term.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a call is asked, and what is not: the one list that pages, comparisons and assertions take theirs from. */
public final class Scope {

    private static final Set<Extent> UNCOMPARED = Set.of(Extent.PART, Extent.BESIDE);

    private static final LocalizedText FIRST_DAY =
            new LocalizedText("le premier jour de l'édition", "the first day of the edition");

    private final Call call;
    private final List<Gap> beside = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    private Scope(Call call) {
        this.call = call;
        addEdition();
        addNatures();
        addTracks();
        addQuestions();
        addLaws();
        addNotJudged();
        AskedTerms kinds = new AskedTerms(this::isForFunding, call.readings(), offersAnotherTrack(), asksLastDay());
        call.terms().forEach(term -> gaps.addAll(term.accept(kinds).gaps()));
        gaps.addAll(beside);
    }

    /** What of a call is asked. */
    public static Scope of(Call call) {
        return new Scope(call);
    }

    private void addEdition() {
        LocalizedText why = new LocalizedText(
                "chaque dossier présenté est envoyé ce jour-là ou plus tard",
                "every dossier shown is sent on it or later");
        call.edition()
                .from()
                .ifPresent(day -> beside.add(new Gap(FIRST_DAY, "", why, Extent.APPLIES, "edition.from", day)));
    }

    private void addNatures() {
        long ofStaff = call.natures().stream()
                .filter(nature -> nature.family() == CostFamily.STAFF)
                .count();
        if (ofStaff > 1) {
            beside.add(new Gap(
                    new LocalizedText("plusieurs natures de personnel", "several natures of staff"),
                    "",
                    new LocalizedText("", ""),
                    Extent.AMOUNTS,
                    "natures",
                    ""));
        }
    }

    private void addTracks() {
        LocalizedText why = new LocalizedText("seul le financement est examiné", "only funding is asked about");
        otherTracks()
                .forEach(offered -> beside.add(Gap.beside(
                        new LocalizedText(
                                "le volet «\u00a0" + offered.title().french() + "\u00a0»",
                                "the track “" + offered.title().english() + "”"),
                        why,
                        "tracks",
                        offered.track())));
    }

    private Stream<OfferedTrack> otherTracks() {
        return call.offers().stream().filter(offered -> !offered.track().equals(Track.FUNDING));
    }

    private boolean offersAnotherTrack() {
        return otherTracks().findAny().isPresent();
    }

    // Together they decide whether an operation still has a period if it is sent on the last day.
    private boolean asksLastDay() {
        return call.operations().startsAfterSubmission().isPresent()
                && call.operations().window().isPresent()
                && call.submission().deadline().isPresent();
    }

    private void addQuestions() {
        LocalizedText why =
                new LocalizedText("elle ne compte pas pour le financement", "it does not matter for funding");
        call.openQuestions().stream()
                .filter(Question::isOwn)
                .filter(question -> conditions(Scope::isOfFunding).noneMatch(each -> isOf(question, each)))
                .forEach(question -> beside.add(Gap.beside(
                        new LocalizedText(
                                "la lecture de «\u00a0" + question.label(Locale.FRENCH) + "\u00a0»",
                                "the reading of “" + question.label(Locale.ENGLISH) + "”"),
                        why,
                        "readings.questions",
                        question.name())));
    }

    private void addLaws() {
        LocalizedText why = new LocalizedText(
                "ses règles valent pour les dossiers présentés, et ne sont pas prouvées",
                "its rules hold for the dossiers shown, and are not proved");
        call.laws()
                .forEach(law -> beside.add(Gap.beside(
                        new LocalizedText("le texte " + law.id(), "the law " + law.id()), why, "laws", law.id())));
    }

    private void addNotJudged() {
        LocalizedText why = new LocalizedText("aucun programme n'en juge", "no program judges it");
        call.notJudged()
                .forEach(each -> beside.add(new Gap(
                        new LocalizedText(
                                "ce que l'appel laisse à l'appréciation", "what the call leaves to judgement"),
                        Gap.at(each.clause()),
                        why,
                        Extent.BESIDE,
                        "notJudged",
                        List.of(each.text(), each.natures(), each.kinds()))));
    }

    /** What of the call besides its terms is not asked. */
    List<Gap> besideTerms() {
        return beside;
    }

    /** The terms that the model does not carry, each as a reader knows it: nothing may be claimed about amounts. */
    public List<LocalizedText> uncarried() {
        return words(Extent.AMOUNTS);
    }

    /** Why the ways in which applicants may answer cannot be enumerated; nothing if they can. */
    public List<LocalizedText> obstacles() {
        return words(Extent.ANSWERS);
    }

    private List<LocalizedText> words(Extent extent) {
        return gaps.stream()
                .filter(gap -> gap.extent() == extent)
                .map(Gap::words)
                .distinct()
                .toList();
    }

    /** Everything else of a call that is not asked, with what is alike together. */
    public List<LocalizedText> notAsked() {
        return Stream.concat(
                        obstacles().stream(),
                        grouped(Set.of(Extent.EFFECT, Extent.PART, Extent.APPLIES, Extent.BESIDE), this))
                .toList();
    }

    /** What of two calls is not asked where they are compared, with what is alike together. */
    public static List<LocalizedText> notAsked(Call before, Call after) {
        Stream<LocalizedText> firstDays = Stream.of(before, after)
                .flatMap(call -> call.edition().from().stream())
                .limit(1)
                .map(day -> LocalizedText.of(locale -> FIRST_DAY.in(locale)
                        + new LocalizedText(
                                        "\u00a0: chaque dossier est examiné selon les deux appels, quel que soit celui qui s'applique ce jour-là",
                                        ": each dossier is decided under both calls, whichever applies on its day")
                                .in(locale)));
        return Stream.concat(grouped(UNCOMPARED, of(before), of(after)), firstDays)
                .toList();
    }

    private static Stream<LocalizedText> grouped(Set<Extent> extents, Scope... scopes) {
        Map<LocalizedText, List<Gap>> byReason = new LinkedHashMap<>();
        Stream.of(scopes)
                .flatMap(scope -> scope.gaps.stream())
                .filter(gap -> extents.contains(gap.extent()))
                .forEach(gap -> byReason.computeIfAbsent(gap.why(), why -> new ArrayList<>())
                        .add(gap));
        return byReason.entrySet().stream().map(each -> grouped(each.getValue(), each.getKey()));
    }

    // Of what has one name, the clauses alone.
    private static LocalizedText grouped(List<Gap> gaps, LocalizedText why) {
        Map<LocalizedText, Set<String>> clauses = new LinkedHashMap<>();
        gaps.forEach(gap -> clauses.computeIfAbsent(gap.what(), what -> new LinkedHashSet<>())
                .add(gap.at()));
        return LocalizedText.of(locale -> clauses.entrySet().stream()
                        .map(each -> each.getKey().in(locale) + String.join(",", each.getValue()))
                        .collect(Collectors.joining(", "))
                + new LocalizedText("\u00a0: ", ": ").in(locale)
                + why.in(locale));
    }

    /** Determines whether anything that decides funding looks at the answer to a criterion. */
    public boolean isForFunding(Criterion criterion) {
        return conditions(Scope::isOfFunding).anyMatch(each -> isOf(criterion, each));
    }

    /** Determines whether anything that decides another track, or points, look at the answer to a criterion. */
    public boolean isForAnotherTrack(Criterion criterion) {
        return conditions(term -> !isOfFunding(term)).anyMatch(each -> isOf(criterion, each));
    }

    /** The questions of the call's own that something looks at which decides funding. */
    public Set<Question> ownQuestions() {
        Set<Question> questions = new LinkedHashSet<>();
        call.openQuestions().stream()
                .filter(Question::isOwn)
                .filter(question -> conditions(Scope::isOfFunding).anyMatch(each -> isOf(question, each)))
                .forEach(questions::add);
        return questions;
    }

    private static boolean isOfFunding(Term term) {
        boolean isOfPoints = term instanceof Score || (term instanceof Limit limit && limit.isPassMark());
        return !isOfPoints && !(term instanceof Requirement requirement && AskedTerms.isOfAnotherTrack(requirement));
    }

    private static boolean isOf(Criterion criterion, Condition condition) {
        return condition.looksAt().filter(criterion.code()::equals).isPresent();
    }

    private static boolean isOf(Question question, Condition condition) {
        return condition instanceof Condition.OfReading of
                && of.reading().question().name().equals(question.name());
    }

    private Stream<Condition> conditions(Predicate<Term> which) {
        return call.terms().stream()
                .filter(which)
                .flatMap(term -> term.conditions().stream())
                .flatMap(Scope::withParts);
    }

    private static Stream<Condition> withParts(Condition condition) {
        return Stream.concat(Stream.of(condition), condition.parts().stream().flatMap(Scope::withParts));
    }

    /** The places of what two calls lay down differently and no question compares; nothing where everything is compared. */
    public static Set<String> notCompared(Call before, Call after) {
        Scope ofBefore = of(before);
        Scope ofAfter = of(after);
        // A track that one call alone offers is named itself, and not each term that decides it.
        boolean onEveryTrack = ofBefore.offersAnotherTrack() && ofAfter.offersAnotherTrack();
        Map<List<Object>, String> one = ofBefore.uncompared(onEveryTrack);
        Map<List<Object>, String> other = ofAfter.uncompared(onEveryTrack);
        Set<String> places = new TreeSet<>();
        Stream.of(one, other)
                .flatMap(each -> each.entrySet().stream())
                .filter(each -> !one.containsKey(each.getKey()) || !other.containsKey(each.getKey()))
                .forEach(each -> places.add(each.getValue()));
        if (!open(before).equals(open(after))) {
            places.add("readings.open");
        }
        return places;
    }

    private Map<List<Object>, String> uncompared(boolean onEveryTrack) {
        Map<List<Object>, String> uncompared = new LinkedHashMap<>();
        if (onEveryTrack) {
            readBesideFunding().forEach(code -> uncompared.put(List.of("readings.inForce", code), "readings.inForce"));
        }
        gaps.stream()
                .filter(gap -> UNCOMPARED.contains(gap.extent()))
                .filter(gap -> onEveryTrack || !gap.why().equals(AskedTerms.ON_ANOTHER_TRACK))
                .forEach(gap -> uncompared.put(List.of(gap.place(), gap.says()), gap.place()));
        return uncompared;
    }

    // How the call's own questions are read that another track, or points, depend on.
    private Stream<String> readBesideFunding() {
        return call.openQuestions().stream()
                .filter(Question::isOwn)
                .filter(question -> conditions(Scope::isBesideFunding).anyMatch(each -> isOf(question, each)))
                .map(question -> call.readings().answer(question).code());
    }

    private static boolean isBesideFunding(Term term) {
        return !isOfFunding(term)
                || (term instanceof Requirement requirement && AskedTerms.isOfEveryTrack(requirement));
    }

    private static Map<String, Set<String>> open(Call call) {
        return call.openQuestions().stream()
                .collect(Collectors.toMap(
                        Question::name,
                        question -> Set.copyOf(question.answers().keySet())));
    }
}
