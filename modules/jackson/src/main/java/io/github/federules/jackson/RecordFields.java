package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.decision.RecordedDecision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.LegalForms;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** The fields of one record. The call comes before the dossier, which is read under it. */
final class RecordFields {

    static final String FORMAT = "format";
    static final String CALL = "call";
    static final String DOSSIER = "dossier";
    static final String DECISION = "decision";
    static final String SHA_256 = "sha256";

    private static final List<String> ORDER = List.of(FORMAT, CALL, DOSSIER, DECISION, SHA_256);

    private final StoredValue.StoredObject document;
    private final List<Law> laws;
    private final LegalForms legalForms;
    private final ObjectShape shape = new ObjectShape();
    private final ObjectField<Call> call;
    private final ObjectField<Dossier> dossier;
    private final ObjectField<RecordedDecision> decision;
    private final ObjectField<String> sha256;
    private Optional<Call> readCall = Optional.empty();

    RecordFields(StoredValue.StoredObject document, List<Law> laws, LegalForms legalForms) {
        this.document = document;
        this.laws = laws;
        this.legalForms = legalForms;
        shape.required(FORMAT, JsonInput::whole);
        call = shape.required(CALL, this::call);
        dossier = shape.required(DOSSIER, this::dossier);
        decision = shape.required(DECISION, RecordedDecisionFields::read);
        sha256 = shape.required(SHA_256, JsonInput::text);
    }

    /** Returns the document with its fields in the order in which they are read. */
    StoredValue.StoredObject inOrder() {
        Map<String, StoredValue> fields = new LinkedHashMap<>();
        ORDER.forEach(name -> document.find(name).ifPresent(value -> fields.put(name, value)));
        document.fields().forEach(fields::putIfAbsent);
        return new StoredValue.StoredObject(Collections.unmodifiableMap(fields));
    }

    @Nullable
    DecisionRecord read(JsonParser parser, FoundFaults faults) {
        return shape.read(
                new JsonInput(parser, faults),
                JsonPlace.ROOT,
                values -> new DecisionRecord(
                        document, values.get(call), values.get(dossier), values.get(decision), values.get(sha256)));
    }

    private @Nullable Call call(JsonInput input, JsonPlace place) {
        FoundFaults own = new FoundFaults();
        TermsReader terms = new TermsReader(QuotedClauses.of(document.get(CALL)));
        Call read = new CallFields(terms, laws).read(input.reporting(own), JsonPlace.ROOT);
        input.faults().addAll(place, own.all());
        readCall = Optional.ofNullable(read);
        return read;
    }

    private @Nullable Dossier dossier(JsonInput input, JsonPlace place) {
        if (readCall.isEmpty()) {
            // Without its call, nobody knows what a dossier may declare.
            input.skip();
            return null;
        }
        DossierFields fields =
                new DossierFields(ApplicableCalls.exactly(List.of(readCall.get())), legalForms, false, true, List.of());
        DossierResult result = fields.read(input.reporting(new FoundFaults()));
        if (result instanceof RefusedDossier refused) {
            input.faults().addAll(place, refused.faults());
        }
        return result instanceof AcceptedDossier accepted ? accepted.dossier() : null;
    }
}
