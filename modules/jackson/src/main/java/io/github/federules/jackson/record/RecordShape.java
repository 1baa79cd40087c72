package io.github.federules.jackson.record;

import static io.github.federules.jackson.shape.Primitives.TEXT;
import static io.github.federules.jackson.shape.Primitives.WHOLE;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Regime;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.record.RecordedDecision;
import io.github.federules.jackson.decision.DecisionShape;
import io.github.federules.jackson.decision.Languages;
import io.github.federules.jackson.dossier.ApplicableCalls;
import io.github.federules.jackson.dossier.DossierShape;
import io.github.federules.jackson.format.CallNames;
import io.github.federules.jackson.format.CallShape;
import io.github.federules.jackson.format.RegimeShape;
import io.github.federules.jackson.json.FoundFaults;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.reference.SharedByCalls;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.FileRead;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A record as a whole. The call comes before the dossier, which is read under it. */
public final class RecordShape {

    /** The version of the format. */
    public static final int FORMAT = 1;

    /** The fields that hold the version and the hash of all others. */
    public static final String FORMAT_FIELD = "format";

    public static final String SHA_256_FIELD = "sha256";

    private static final String REGIMES = "regimes";

    private static final Shape<Decision, Parts> SHAPE = shape();

    private RecordShape() {}

    /**
     * The parts of a record that was read.
     *
     * @param call the call
     * @param dossier the dossier
     * @param decision what is kept of the decision
     * @param sha256 the hash that it states
     */
    public record Parts(Call call, Dossier dossier, RecordedDecision decision, String sha256) {

        public Parts with(String hash) {
            return new Parts(call, dossier, decision, hash);
        }
    }

    /** Writes the record of a decision, still without its hash. */
    public static void write(Decision decision, JsonGenerator json) {
        SHAPE.write(new JsonOutput(json, SHAPE), decision);
    }

    /** Reads a record that is kept as it is; null if there is none, or one with errors. */
    public static @Nullable Parts read(
            ObjectNode document, SharedByCalls shared, LegalForms legalForms, FoundFaults faults) {
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        SHAPE.names().stream().filter(document::has).forEach(name -> ordered.set(name, document.get(name)));
        try (JsonParser parser = StoredJson.parser(ordered.setAll(document))) {
            parser.nextToken();
            return SHAPE.read(
                    new JsonInput(parser, faults, new PartsRead(document, shared, legalForms)), JsonPlace.ROOT);
        }
    }

    /** Returns the JSON Schema of a record with those of its parts in it, so that it needs no other file. */
    public static ObjectNode schema() {
        ObjectNode schema = Definitions.schema("record", """
                {"title": "The record of a decision",
                 "description": "The format of records, version 1. RecordReader.schema() returns it together with the schemas that it refers to. Numbers are whole; every other number is a text."}""", SHAPE);
        ObjectNode definitions = (ObjectNode) schema.get("$defs");
        definitions.set("text", Definitions.bothLanguages());
        definitions.set("regime", RegimeShape.schema());
        definitions.set("call", CallShape.schema());
        definitions.set("dossier", DossierShape.schema());
        definitions.set("decision", DecisionShape.schema());
        return schema;
    }

    private static Shape<Decision, Parts> shape() {
        Shape<Decision, Parts> shape = new Shape<>();
        shape.required(
                FORMAT_FIELD,
                JsonType.of(WHOLE::write, WHOLE::read, definitions -> Definitions.keywords("{\"const\": 1}")),
                decision -> (long) FORMAT);
        JsonType<Regime, Regime> regimeType = JsonType.of(
                (out, written) -> RegimeShape.write(written, Optional.empty(), out.json()),
                (input, place) -> input.context(PartsRead.class).regime(input, place),
                definitions -> Definitions.keywords("{\"$ref\": \"regime.schema.json\"}"));
        shape.optional(
                REGIMES,
                RegimeShape.atMost(regimeType.list())
                        .distinctBy("regime", regime -> List.of(regime.id()))
                        .described("the regimes that the call comes under, each in the edition that applied"),
                decision -> Optional.of(decision.call().regimes()).filter(list -> !list.isEmpty()));
        JsonType<Call, Call> callType = JsonType.of(
                (out, written) -> CallShape.write(written, Optional.empty(), out.json()),
                (input, place) -> input.context(PartsRead.class).call(input, place),
                definitions -> Definitions.keywords("{\"$ref\": \"call.schema.json\"}"));
        var call = shape.required("call", callType, Decision::call);
        JsonType<Dossier, Dossier> dossierType = JsonType.of(
                (out, written) -> DossierShape.write(written, Optional.empty(), out.json()),
                (input, place) -> input.context(PartsRead.class).dossier(input, place),
                definitions -> Definitions.keywords("{\"$ref\": \"dossier.schema.json\", \"required\": [\"call\"]}"));
        var dossier = shape.required("dossier", dossierType, Decision::dossier);
        JsonType<Decision, RecordedDecision> decisionType = JsonType.of(
                (out, written) -> DecisionShape.write(written, out.json(), Languages.BOTH),
                (input, place) -> input.context(PartsRead.class).decision(input, place),
                definitions -> Definitions.keywords("{\"$ref\": \"decision.schema.json\"}"));
        var decision = shape.required("decision", decisionType, written -> written);
        JsonType<String, String> hash = TEXT.with("{\"pattern\": \"^[0-9a-f]{64}$\"}")
                .described("the SHA-256 of the canonical form (RFC 8785) of all other fields, $schema excepted");
        var sha256 = shape.required(SHA_256_FIELD, hash, written -> "");
        shape.ofFile();
        return shape.made(
                values -> new Parts(values.get(call), values.get(dossier), values.get(decision), values.get(sha256)));
    }

    /** The record that is being read, of which the dossier and the decision need the call. */
    private static final class PartsRead {

        private final ObjectNode document;
        private SharedByCalls shared;
        private final LegalForms legalForms;
        private Optional<Call> read = Optional.empty();

        PartsRead(ObjectNode document, SharedByCalls shared, LegalForms legalForms) {
            this.document = document;
            this.shared = shared;
            this.legalForms = legalForms;
        }

        /** Reads a regime that the call may come under. */
        @Nullable
        Regime regime(JsonInput input, JsonPlace place) {
            FoundFaults own = new FoundFaults();
            JsonNode stored = document.get(REGIMES).get(place.index());
            CallNames names = CallNames.ofRegime(() -> StoredJson.parser(stored), shared);
            FileRead<Regime> file = RegimeShape.read(input.parser(), names, own);
            input.faults().addAll(place, own.all());
            Regime regime = file == null ? null : file.value();
            if (regime != null
                    && shared.regimes().stream().noneMatch(each -> each.id().equals(regime.id()))) {
                shared = shared.under(List.of(regime));
            }
            return regime;
        }

        @Nullable
        Call call(JsonInput input, JsonPlace place) {
            FoundFaults own = new FoundFaults();
            CallNames names = CallNames.gathered(() -> StoredJson.parser(document.get("call")), shared);
            read = Optional.ofNullable(CallShape.read(input.parser(), names, own))
                    .map(FileRead::value);
            input.faults().addAll(place, own.all());
            return read.orElse(null);
        }

        @Nullable
        Dossier dossier(JsonInput input, JsonPlace place) {
            if (read.isEmpty()) {
                // Without its call, nobody knows what a dossier may declare.
                input.skip();
                return null;
            }
            // What the call did not ask has a notice in the decision.
            ApplicableCalls calls =
                    ApplicableCalls.exactly(List.of(read.get())).requiringName().acceptingUnasked(noticed());
            return new DossierShape(calls, legalForms)
                    .read(input.parser(), (dossier, under, schema) -> dossier, (id, faults) -> {
                        input.faults().addAll(place, faults);
                        return null;
                    });
        }

        private Set<String> noticed() {
            Set<String> places = new HashSet<>();
            document.path("decision")
                    .path("notices")
                    .forEach(notice -> places.add(notice.path("path").asString("")));
            return places;
        }

        @Nullable
        RecordedDecision decision(JsonInput input, JsonPlace place) {
            return DecisionShape.read(
                    input, place, read.map(Call::openQuestions).orElse(Set.of()));
        }
    }
}
