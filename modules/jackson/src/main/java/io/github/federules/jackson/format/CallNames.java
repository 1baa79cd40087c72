package io.github.federules.jackson.format;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.call.Regime;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.jackson.json.FoundFaults;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.json.JsonText;
import io.github.federules.jackson.reference.CallPlaces;
import io.github.federules.jackson.reference.ClauseWords;
import io.github.federules.jackson.reference.SharedByCalls;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What the terms of a call may name: its own clauses, natures, bases, cost terms, questions and tracks, and what calls share.
 *
 * <p>They are gathered before anything else is read, since a term may name one that is stated below it. Nothing is checked then:
 * all of it is read again.
 */
public final class CallNames {

    static final String CLAUSES = "clauses";
    static final String NATURES = "natures";
    static final String BASES = "bases";
    static final String TRACKS = "tracks";
    static final String UNDER = "under";
    static final String ASKS = "asks";
    static final String READINGS = "readings";
    static final String QUESTIONS = "questions";
    static final String COSTS = "costs";
    static final String ELIGIBLE = "eligible";
    static final String UNIT_COSTS = "unitCosts";
    static final String LUMP_SUMS = "lumpSums";
    static final String FLAT_RATES = "flatRates";
    private static final Set<String> OF_NAMED_TERMS = Set.of(ELIGIBLE, UNIT_COSTS, LUMP_SUMS, FLAT_RATES);

    private static final Set<String> BUILT_IN =
            Base.builtIn().stream().map(Base::code).collect(Collectors.toSet());

    final CallPlaces places = new CallPlaces();
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Map<String, CostNature> natures = new LinkedHashMap<>();
    private final Map<String, Optional<Base>> bases = new LinkedHashMap<>();
    private final Map<String, Optional<Question>> questions = new LinkedHashMap<>();
    private final Set<String> terms = new LinkedHashSet<>();
    private final Set<String> criteria = new HashSet<>();
    private final Set<String> tracks = new LinkedHashSet<>();
    private final DefinedBases defined = new DefinedBases();
    private final SharedByCalls shared;

    private final boolean isOfRegime;

    private CallNames(SharedByCalls shared, boolean isOfRegime) {
        this.shared = shared;
        this.isOfRegime = isOfRegime;
    }

    /** Gathers what a regime names: it may also name what any call has. */
    public static CallNames ofRegime(Supplier<JsonParser> regime, SharedByCalls shared) {
        return gathered(regime, new CallNames(shared, true));
    }

    /** Gathers what the call names that parsers of its own read, whatever it is. */
    public static CallNames gathered(Supplier<JsonParser> call, SharedByCalls shared) {
        return gathered(call, new CallNames(shared, false));
    }

    private static CallNames gathered(Supplier<JsonParser> call, CallNames names) {
        eachField(call, names::gather);
        if (names.natures.isEmpty()) {
            CostNature.standard().forEach(nature -> names.natures.put(nature.code(), nature));
        }
        if (names.tracks.isEmpty()) {
            names.tracks.add(Track.FUNDING.code());
        }
        names.nameBases();
        // Once everything is known that a definition may name.
        eachField(call, names::define);
        names.defined.resolve(names.bases);
        return names;
    }

    private static void eachField(Supplier<JsonParser> call, BiConsumer<String, JsonParser> gatherer) {
        try (JsonParser parser = call.get()) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                eachField(parser, gatherer);
            }
        }
    }

    // Whatever the gatherer leaves of a value is skipped.
    private static void eachField(JsonParser parser, BiConsumer<String, JsonParser> gatherer) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = JsonText.wellFormed(parser.currentName());
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                gatherer.accept(name, parser);
                parser.skipChildren();
            }
        }
    }

    private static void eachFieldOfObject(JsonParser parser, BiConsumer<String, JsonParser> gatherer) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            eachField(parser, gatherer);
        }
    }

    private static void eachTextInList(JsonParser parser, String field, Consumer<String> gatherer) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            eachFieldOfObject(parser, (name, value) -> {
                if (name.equals(field) && value.currentToken() == JsonToken.VALUE_STRING) {
                    gatherer.accept(JsonText.wellFormed(value.getString()));
                }
            });
            parser.skipChildren();
        }
    }

    private void gather(String field, JsonParser parser) {
        switch (field) {
            case CLAUSES -> eachFieldOfObject(parser, this::addClause);
            case NATURES -> eachFieldOfObject(parser, this::addNature);
            case BASES -> eachFieldOfObject(parser, (name, value) -> defined.name(name));
            case TRACKS -> eachTextInList(parser, "track", tracks::add);
            case ASKS -> eachTextInList(parser, "criterion", criteria::add);
            case UNDER -> eachTextInList(parser, "regime", this::addRegime);
            case COSTS ->
                eachFieldOfObject(parser, (name, value) -> {
                    if (OF_NAMED_TERMS.contains(name)) {
                        eachTextInList(value, "name", terms::add);
                    }
                });
            default -> {
                // Nothing else is named.
            }
        }
    }

    private void addClause(String id, JsonParser parser) {
        // Words with an error are reported at their own place, not where the clause is cited.
        Clause read = ClauseWords.TYPE.read(
                scratch(parser), JsonPlace.ROOT.field(CLAUSES).field(id));
        String words = read == null ? "" : read.quote();
        clauses.putIfAbsent(id, read != null && read.isSummary() ? Clause.summary(id, words) : new Clause(id, words));
    }

    // One with an error has any family: the error is reported at its own place.
    private void addNature(String code, JsonParser parser) {
        CostNature read = NatureShapes.NATURE_OF_CALL.read(scratch(parser), JsonPlace.ROOT.field(code));
        if (!code.isBlank()) {
            natures.putIfAbsent(
                    code,
                    read == null ? CostNature.of(code, CostFamily.OPERATING, new LocalizedText(code, code)) : read);
        }
    }

    // What a regime leaves open, a term of the call may depend on.
    private void addRegime(String id) {
        regimes(id)
                .forEach(regime -> regime.questions()
                        .keySet()
                        .forEach(question -> questions.putIfAbsent(question.name(), Optional.of(question))));
    }

    private void nameBases() {
        Base.builtIn().forEach(base -> bases.put(base.code(), Optional.of(base)));
        defined.names().forEach(name -> bases.putIfAbsent(name, Optional.empty()));
        terms.forEach(name -> bases.putIfAbsent(name, Optional.of(Base.ofTerm(name))));
        natures.values().forEach(nature -> bases.putIfAbsent(nature.code(), Optional.of(Base.of(nature))));
    }

    private void define(String field, JsonParser parser) {
        if (field.equals(BASES)) {
            eachFieldOfObject(parser, (name, value) -> {
                JsonPlace place = JsonPlace.ROOT.field(BASES).field(name);
                defined.define(name, BaseNames.DEFINITION.read(scratch(value), place));
            });
        } else if (field.equals(READINGS)) {
            eachFieldOfObject(parser, (entry, value) -> {
                if (entry.equals(QUESTIONS)) {
                    eachFieldOfObject(value, this::addQuestion);
                }
            });
        }
    }

    private void addQuestion(String name, JsonParser parser) {
        QuestionShapes.QuestionOfCall read = QuestionShapes.OWN.read(scratch(parser), JsonPlace.ROOT.field(name));
        questions.putIfAbsent(name, Optional.ofNullable(read).map(QuestionShapes.QuestionOfCall::question));
    }

    // Each value by itself: of a whole full of errors only some are read.
    private JsonInput scratch(JsonParser parser) {
        return new JsonInput(parser, new FoundFaults(), this);
    }

    /** Returns the natures that the call knows by their codes: its own, or else the standard ones. */
    Map<String, CostNature> natures() {
        return natures;
    }

    /** Returns the bases that terms may name by their names. One that is defined with an error is empty. */
    Map<String, Optional<Base>> bases() {
        return bases;
    }

    /** Determines whether a call that comes under what is read may offer a track. */
    boolean mayOffer(String track) {
        return tracks.contains(track) || (isOfRegime && !track.isBlank());
    }

    /** Takes a name for that of a cost term of the call, where a regime names something that it does not define. */
    void meet(String name) {
        if (isOfRegime && !name.isBlank()) {
            bases.putIfAbsent(name, Optional.of(Base.ofTerm(name)));
        }
    }

    /** Returns the editions of a regime that are known. */
    List<Regime> regimes(String id) {
        return shared.regimes().stream().filter(each -> each.id().equals(id)).toList();
    }

    /** Returns the error of a regime that is not known. */
    Fault unknownRegime(String id) {
        return RegimeShape.unknown(id, shared.regimes());
    }

    /** Returns the questions of the call's own by their names. One that is stated with an error is empty. */
    Map<String, Optional<Question>> questions() {
        return questions;
    }

    /** Returns the codes of the tracks that the call offers. */
    Set<String> tracks() {
        return tracks;
    }

    /** Returns whether every call has a base of this name. */
    static boolean isBuiltIn(String name) {
        return BUILT_IN.contains(name);
    }

    /** Returns whether the call asks for a criterion of this code. */
    boolean isCriterion(String code) {
        return criteria.contains(code);
    }

    /** Returns the clauses that the call quotes. */
    Collection<Clause> clauses() {
        return clauses.values();
    }

    /** Returns the warnings of a call that was read, where it is written. */
    public List<LocatedFault> warnings(Call call) {
        return call.warnings().stream()
                .limit(FoundFaults.MOST)
                .map(places::located)
                .toList();
    }

    /** Returns the criteria that calls share. */
    List<Criterion> sharedCriteria() {
        return shared.criteria();
    }

    /** Returns the error of the name or of the definition of a base that the call defines. */
    Optional<Fault> faultOfBase(String name) {
        boolean isTaken = terms.contains(name) || natures.containsKey(name) || criteria.contains(name);
        return DefinedBases.faultOfName(name, isTaken).or(() -> defined.faultOf(name));
    }

    @Nullable
    Clause clause(String id, JsonInput input, JsonPlace place) {
        Clause clause = clauses.get(id);
        if (clause == null) {
            input.faults().add(place, Fault.of(FaultCode.UNKNOWN_VALUE, "clause", Map.of("value", id)));
        }
        return clause;
    }

    @Nullable
    Law law(String id, JsonInput input, JsonPlace place) {
        Optional<Law> law =
                shared.laws().stream().filter(each -> each.id().equals(id)).findFirst();
        if (law.isEmpty()) {
            String allowed = shared.laws().stream().map(Law::id).collect(Collectors.joining(", "));
            Map<String, String> values = Map.of("value", id, "allowed", allowed);
            input.faults().add(place, Fault.of(FaultCode.UNKNOWN_VALUE, "law", values));
        }
        return law.orElse(null);
    }
}
