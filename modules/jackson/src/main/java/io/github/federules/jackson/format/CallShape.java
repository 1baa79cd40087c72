package io.github.federules.jackson.format;

import static io.github.federules.jackson.shape.Primitives.DAY;
import static io.github.federules.jackson.shape.Primitives.REQUIRED_NAME;
import static io.github.federules.jackson.shape.Primitives.STATED_TEXT;
import static io.github.federules.jackson.shape.Primitives.TEXT;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.call.Law;
import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.EligibleVat;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.StartsAfterSubmission;
import io.github.federules.core.term.SubmissionRequirement;
import io.github.federules.core.term.Term;
import io.github.federules.jackson.json.FoundFaults;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonText;
import io.github.federules.jackson.reference.ClauseWords;
import io.github.federules.jackson.reference.WrittenTerms;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.Entries;
import io.github.federules.jackson.shape.FileRead;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.ListType;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/** A call as a whole. A section that is absent means that the call has no such rule. */
public final class CallShape {

    private static final Shape<Call, Call> SHAPE = call();

    private CallShape() {}

    /** Writes a call; nothing is written of one that cites two clauses by one id, or has a term without a place. */
    public static void write(Call call, Optional<String> schema, JsonGenerator json) {
        WrittenTerms written = new WrittenTerms();
        // Clauses stand before what cites them, and are known only once everything was written.
        JsonText.of(scratch -> SHAPE.write(new JsonOutput(scratch, written), call));
        written.requireAll(call);
        call.uncited().forEach(written::quote);
        SHAPE.write(new JsonOutput(json, written, schema), call);
    }

    /** Reads the call that starts here and may name these; null if there is none, or one with errors. */
    public static @Nullable FileRead<Call> read(JsonParser parser, CallNames names, FoundFaults faults) {
        return SHAPE.readFile(new JsonInput(parser, faults, names));
    }

    /** Returns the JSON Schema of a call. */
    public static ObjectNode schema() {
        return Definitions.schema("call", """
                {"title": "A call for applications",
                 "description": "The call format, version 3. The reader also checks what a schema cannot express, such as that a cited clause is quoted and that the call does not contradict itself. The reader accepts null for an absent field; this schema does not."}""", SHAPE);
    }

    private static Shape<Call, Call> call() {
        CallSection<Call> whole = new CallSection<>("");
        var id = whole.shape.required("id", REQUIRED_NAME.described("the id that dossiers use"), Call::id);
        whole.optional(
                "edition",
                edition().described("which edition of the call this is; the first where it is absent"),
                call -> Optional.of(call.edition()),
                CallBuilder::edition);
        var title = whole.shape.required("title", STATED_TEXT.described("the title that people use"), Call::title);
        whole.optional(
                "authority",
                STATED_TEXT.described(
                        "who decides, with its article, such as “the Region”; “the competent authority” where it is absent"),
                call -> Optional.of(call.authority()).filter(each -> !each.equals(Call.COMPETENT_AUTHORITY)),
                CallBuilder::authority);
        whole.optional(
                CallNames.TRACKS,
                tracks().described("what the call offers, each track once; funding alone where it is absent"),
                call -> Optional.of(call.offers()),
                each(CallBuilder::offers));
        // The quotes were gathered before; here they are checked.
        whole.shape.optional(
                CallNames.CLAUSES,
                quotes().described("the call's own words by the id that citations use"),
                Optional::of);
        whole.also((values, call) ->
                values.input().context(CallNames.class).clauses().forEach(call::quotes));
        whole.optional(
                CallNames.NATURES,
                natures()
                        .described(
                                "the natures of cost that the call names itself; the standard ones where it is absent"),
                call -> Optional.of(call.natures()).filter(each -> !each.equals(CostNature.standard())),
                (call, named) -> call.natures(named.toArray(CostNature[]::new)));
        whole.terms(
                CallNames.UNDER,
                RegimeShape.under().described("the regimes that the call comes under, whose terms hold besides"),
                (names, all, call) -> all.forEach(
                        each -> call.under(each, names.regimes(each.regime().id()))));
        whole.terms(
                CallNames.ASKS,
                CriterionShape.asked()
                        .list()
                        .described("what the call asks of each dossier, for its conditions to look at"),
                (names, all, call) -> names.places.ask(all, call));
        whole.section("applicants", applicants(), "what the call requires of applicants");
        whole.section("operations", operations(), "what the call requires of operations");
        whole.section(CallNames.COSTS, costs(), "the costs that are paid, and the limits on their total");
        // They are named where terms use them; here they are checked.
        whole.shape.ofOutput(
                CallNames.BASES,
                BaseNames.DEFINED.described("the bases that the call defines, by their names, in any order"),
                out -> Optional.of(out.context(WrittenTerms.class).bases()).filter(bases -> !bases.isEmpty()));
        whole.terms(
                "limits",
                TermShapes.some(LimitShapes.onAnyBase())
                        .described("minimums and maximums on any base, besides the familiar ones"));
        whole.terms("requires", TermShapes.requirement().list().described("the conditions that must hold"));
        whole.section("funding", funding(), "the aid, and what the call requires of the financing");
        whole.term("score", TermShapes.score().described("the points of an assessment"));
        whole.section("submission", submission(), "what has to be submitted, how and until when");
        whole.section(
                CallNames.READINGS,
                QuestionShapes.readings(),
                "the questions that the words of the call leave open, and the readings in force");
        whole.optional(
                "notJudged",
                TermShapes.notJudged().list().described("conditions that no program can judge"),
                call -> Optional.of(call.notJudged()),
                each(CallBuilder::notJudged));
        whole.optional(
                "laws",
                laws().described("the laws above the call, such as eu-2021-1060, which the call is checked against"),
                call -> Optional.of(call.laws()).filter(list -> !list.isEmpty()),
                each(CallBuilder::under));
        whole.shape.ofFile();
        whole.shape.renamed("offers", "tracks");
        whole.shape.renamed("note", "submission");
        return whole.shape.made(values -> {
            FoundFaults faults = values.input().faults();
            if (!faults.isEmpty()) {
                return null;
            }
            CallBuilder call = Call.builder(values.get(id), values.get(title));
            whole.set(values, call);
            try {
                return call.build();
            } catch (InvalidCallException e) {
                CallNames names = values.input().context(CallNames.class);
                faults.addAll(e.faults().stream().map(names.places::located).toList());
                return null;
            }
        });
    }

    private static CallSection<Consumer<CallBuilder>> applicants() {
        CallSection<Consumer<CallBuilder>> section = new CallSection<>("applicants");
        section.term("beneficiaries", TermShapes.beneficiaries().described("who may apply and take part"));
        section.term("policyRoles", TermShapes.policyRoles().described("the role of the applicant in a public policy"));
        return section;
    }

    private static CallSection<Consumer<CallBuilder>> operations() {
        CallSection<Consumer<CallBuilder>> section = new CallSection<>("operations");
        // Written as what they are short for.
        var declarations = section.shape.optional(
                "declarations",
                TermShapes.declaration().list().described("statements that the applicant must declare true"),
                call -> Optional.empty());
        section.also((values, call) -> values.get(declarations)
                .ifPresent(all -> values.input().context(CallNames.class).places.declare(all, call)));
        section.term("duration", TermShapes.duration().described("how long an operation may take"));
        section.term("window", TermShapes.window().described("the days within which an operation must lie"));
        section.term(
                "startsAfterSubmission",
                TermShapes.ofClause(StartsAfterSubmission::new)
                        .described("an operation may not begin before the day of submission"));
        return section;
    }

    private static CallSection<Consumer<CallBuilder>> costs() {
        CallSection<Consumer<CallBuilder>> section = new CallSection<>("costs");
        var eligible = section.shape.optional(
                CallNames.ELIGIBLE,
                TermShapes.some(TermShapes.eligible())
                        .distinctBy("natures", TermShapes::paidEverywhere)
                        .described("the costs that are paid as they are presented"),
                call -> Optional.of(paid(call, false)));
        var unitCosts = section.shape.optional(
                CallNames.UNIT_COSTS,
                TermShapes.some(TermShapes.unitCosts()).described("the costs that are paid by the unit"),
                call -> Optional.of(paid(call, true)).filter(list -> !list.isEmpty()));
        section.term(
                "staffMinimum",
                TermShapes.staffMinimum().described("the least share of a person that makes staff costs eligible"));
        var lumpSums = section.shape.optional(
                CallNames.LUMP_SUMS,
                TermShapes.some(TermShapes.lumpSum()).described("amounts that are paid whole"),
                call -> Optional.of(lumpSums(call)).filter(list -> !list.isEmpty()));
        var flatRates = section.shape.optional(
                CallNames.FLAT_RATES,
                TermShapes.some(TermShapes.flatRate()).described("costs that are paid as a share of others"),
                call -> Optional.of(call.costs().flatRates()).filter(list -> !list.isEmpty()));
        section.also((values, call) -> {
            List<TermShapes.StatedCosts<? extends Term>> costs = new ArrayList<>();
            costs.addAll(values.get(eligible).orElse(List.of()));
            costs.addAll(values.get(unitCosts).orElse(List.of()));
            costs.addAll(values.get(lumpSums).orElse(List.of()));
            costs.addAll(values.get(flatRates).orElse(List.of()));
            pay(costs, values.input().context(CallNames.class), call);
        });
        section.term(
                "vat",
                TermShapes.ofClause(EligibleVat::new)
                        .described("VAT that the applicant does not recover is eligible, too"));
        section.limits();
        return section;
    }

    private static List<EligibleCosts> paid(Call call, boolean isByUnit) {
        return call.costs().paid().stream()
                .filter(each -> each.price().isPresent() == isByUnit)
                .toList();
    }

    private static List<LumpSum> lumpSums(Call call) {
        return call.costs().added().stream()
                .filter(LumpSum.class::isInstance)
                .map(LumpSum.class::cast)
                .toList();
    }

    private static void pay(List<TermShapes.StatedCosts<? extends Term>> costs, CallNames names, CallBuilder call) {
        Set<CostNature> others = new LinkedHashSet<>(names.natures().values());
        costs.forEach(each -> each.natures().ifPresent(others::removeAll));
        costs.forEach(each -> call.with(each.under(others)));
    }

    private static CallSection<Consumer<CallBuilder>> funding() {
        CallSection<Consumer<CallBuilder>> section = new CallSection<>("funding");
        section.optional(
                "aid",
                aid().described("the co-financing rate with the limits on the aid, or the parts of the aid"),
                call -> Optional.of(call).filter(each -> each.funding().aid().isPresent()),
                (call, setting) -> setting.accept(call));
        // Of an aid in one part they are in it.
        Predicate<Call> isInParts = call -> call.funding().parts().size() > 1;
        section.ofAid(isInParts);
        section.limits();
        section.shape.renamed("ownShare", "ownContribution");
        return section;
    }

    /** Describes the rate with the limits on the aid, or the parts of the aid. */
    private static JsonType<Call, Consumer<CallBuilder>> aid() {
        CallSection<Consumer<CallBuilder>> section = new CallSection<>("funding.aid");
        Function<ObjectValues, AidIntensity> only = TermShapes.aid(section.shape, CallShape::rateOf);
        section.also((values, call) -> call.with(only.apply(values)));
        section.ofAid(call -> true);
        JsonType<Call, Consumer<CallBuilder>> one = section.shape.made(values -> call -> section.set(values, call));
        Shape<AidIntensity, AidIntensity> shape = new Shape<>();
        Function<ObjectValues, AidIntensity> part = TermShapes.aid(shape, each -> each);
        ListType<AidIntensity, AidIntensity> parts =
                TermShapes.some(shape.made(values -> part.apply(values))).notEmpty();
        return JsonType.of(
                (out, call) -> {
                    if (call.funding().parts().size() == 1) {
                        one.write(out, call);
                    } else {
                        parts.write(out, call.funding().parts());
                    }
                },
                (input, place) -> {
                    if (input.token() != JsonToken.START_ARRAY) {
                        return one.read(input, place);
                    }
                    List<AidIntensity> read = parts.read(input, place);
                    return read == null ? null : call -> read.forEach(call::with);
                },
                definitions -> Definitions.anyOf(one.schema(definitions), parts.schema(definitions)));
    }

    private static AidIntensity rateOf(Call call) {
        return call.funding().aid().orElseThrow();
    }

    private static CallSection<Consumer<CallBuilder>> submission() {
        CallSection<Consumer<CallBuilder>> section = new CallSection<>("submission");
        section.optional(
                "document",
                STATED_TEXT.described("what has to be submitted, with its article; the application where it is absent"),
                call -> Optional.of(call.submission().document())
                        .filter(each -> !each.equals(SubmissionTerms.APPLICATION)),
                CallBuilder::document);
        section.optional(
                "recipient",
                STATED_TEXT.described("to whom it has to be submitted, such as “to the Region”"),
                call -> call.submission().recipient(),
                CallBuilder::recipient);
        section.term("sent", TermShapes.ofClause(clause -> SubmissionRequirement.sent(clause)));
        section.term("electronic", TermShapes.ofClause(clause -> SubmissionRequirement.electronic(clause)));
        section.optional("deadline", TermShapes.deadline(), call -> deadline(call, false), CallBuilder::deadline);
        section.optional(
                "cutOffs",
                TermShapes.cutOffs().described("several days instead of a deadline, the last of which is the deadline"),
                call -> deadline(call, true),
                CallBuilder::deadline);
        return section;
    }

    private static Optional<Deadline> deadline(Call call, boolean hasCutOffs) {
        return call.submission().deadline().filter(each -> each.days().size() > 1 == hasCutOffs);
    }

    static Shape<Edition, Edition> edition() {
        Shape<Edition, Edition> shape = new Shape<>();
        var version = shape.required("version", TEXT, Edition::version);
        var from = shape.optional("from", DAY, Edition::from);
        var source = shape.orElse("source", TEXT, "", Edition::source);
        return shape.made(values -> new Edition(values.get(version), values.get(from), values.get(source)));
    }

    private static JsonType<Iterable<? extends OfferedTrack>, List<OfferedTrack>> tracks() {
        Shape<OfferedTrack, OfferedTrack> shape = new Shape<>();
        var track =
                shape.required("track", REQUIRED_NAME, offer -> offer.track().code());
        var title = shape.optional(
                "title",
                STATED_TEXT,
                offer -> Optional.of(offer.title()).filter(each -> !offer.equals(OfferedTrack.funding())));
        shape.made(values -> {
            boolean isFunding = values.get(track).equals(Track.FUNDING.code());
            if (!isFunding && !values.isGiven(title)) {
                values.input().faults().missing(values.place(title));
            }
            LocalizedText inPlace = isFunding ? OfferedTrack.funding().title() : new LocalizedText("", "");
            return new OfferedTrack(
                    Track.of(values.get(track)), values.get(title).orElse(inPlace));
        });
        return shape.with(
                        "{\"if\": {\"properties\": {\"track\": {\"const\": \"FUNDING\"}}}, \"else\": {\"required\": [\"title\"]}}")
                .list()
                .distinctBy("track", offer -> List.of(offer.track().code()))
                .notEmpty();
    }

    static <T> JsonType<T, ?> quotes() {
        Entries<Clause, Clause> quotes = Entries.ofAny(ClauseWords.TYPE);
        return JsonType.of(
                (out, written) ->
                        quotes.write(out, out.context(WrittenTerms.class).quotes()),
                quotes::read,
                quotes::schema);
    }

    private static JsonType<List<CostNature>, List<CostNature>> natures() {
        return NatureShapes.NAMED
                .<List<CostNature>, List<CostNature>>as(CallShape::byCode, (read, input, place) -> {
                    if (read.isEmpty()) {
                        input.faults().emptyList(place);
                    }
                    return List.copyOf(Entries.present(read).values());
                })
                .with("{\"minProperties\": 1}");
    }

    private static Map<String, CostNature> byCode(List<CostNature> natures) {
        Map<String, CostNature> byCode = new LinkedHashMap<>();
        natures.forEach(nature -> byCode.put(nature.code(), nature));
        return byCode;
    }

    private static JsonType<Iterable<? extends Law>, List<Law>> laws() {
        return TEXT.<Law, Law>as(
                        Law::id,
                        (id, input, place) -> input.context(CallNames.class).law(id, input, place))
                .list()
                .distinctBy("", law -> List.of(law.id()))
                .with("{\"uniqueItems\": true}");
    }

    private static <T> BiConsumer<CallBuilder, List<T>> each(BiConsumer<CallBuilder, T> setting) {
        return (call, terms) -> terms.forEach(term -> setting.accept(call, term));
    }
}
