package io.github.federules.dmn.chapter;

import static io.github.federules.dmn.model.DossierInputs.APPLICANT;
import static io.github.federules.dmn.model.DossierInputs.APPLICANT_FACTS;
import static io.github.federules.dmn.model.DossierInputs.COST_LINES;
import static io.github.federules.dmn.model.DossierInputs.FINANCING;
import static io.github.federules.dmn.model.DossierInputs.FINANCING_PLAN;
import static io.github.federules.dmn.model.DossierInputs.OPERATION;
import static io.github.federules.dmn.model.DossierInputs.OPERATION_FACTS;
import static io.github.federules.dmn.model.DossierInputs.SEEKS;
import static io.github.federules.dmn.model.DossierInputs.SUBMISSION;
import static io.github.federules.dmn.model.DossierInputs.SUBMITTED;
import static io.github.federules.dmn.model.InputFault.FUNDING_SOUGHT;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.dossier.Track;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.InputFault;
import io.github.federules.dmn.model.Node;
import io.github.federules.dmn.model.Type;
import java.util.Locale;
import java.util.Set;

/** The inputs, and which tracks are sought. */
final class InputChapter {

    private InputChapter() {}

    static void write(Draft draft) {
        draft.add(Node.input(SEEKS, Type.TRACKS, "The tracks that are sought; null for all that the call offers"));
        draft.add(Node.input(APPLICANT, APPLICANT_FACTS.type(), "The applicant and its partners"));
        draft.add(Node.input(OPERATION, OPERATION_FACTS.type(), "The operation"));
        draft.add(Node.input(COST_LINES, Type.COST_LINES, "The cost lines, in euros"));
        draft.add(Node.input(FINANCING, FINANCING_PLAN.type(), "The financing besides the aid, in euros"));
        draft.add(Node.input(SUBMISSION, SUBMITTED.type(), "What is submitted: " + submitted(draft)));
        draft.tracks().forEach(track -> writeSought(draft, track));
        if (!draft.offersFunding()) {
            draft.add(Node.decision(FUNDING_SOUGHT, Type.BOOLEAN, "The call offers no funding")
                    .as("false"));
        }
        addInputFault(draft);
    }

    private static String submitted(Draft draft) {
        SubmissionTerms terms = draft.call().submission();
        Locale locale = draft.locale();
        return terms.document().in(locale)
                + terms.recipient()
                        .map(recipient -> ", " + recipient.in(locale))
                        .orElse("");
    }

    private static void writeSought(Draft draft, ModelTrack track) {
        String label = "Whether this is sought: " + track.title().in(draft.locale());
        draft.add(Node.decision(track.sought(), Type.BOOLEAN, label)
                .as("if seeks = null then true else list contains(seeks, "
                        + Feel.text(track.track().code()) + ")")
                .needing(SEEKS));
    }

    private static void addInputFault(Draft draft) {
        Call call = draft.call();
        String offered = Feel.list(call.tracks().stream().map(Track::code).toList());
        // No filter: KIE looks up the names in it by reflection, which took a sixth of its time.
        String seeksMore = "if seeks = null then false else count(seeks) = 0 or count(union(" + offered + ", seeks)) > "
                + call.tracks().size();
        draft.add(InputFault.of(SEEKS, seeksMore, SEEKS)
                .on(dossier -> dossier.seeks().stream().flatMap(Set::stream).anyMatch(track -> !call.offers(track))));
    }
}
