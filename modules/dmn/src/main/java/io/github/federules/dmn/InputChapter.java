package io.github.federules.dmn;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.SubmissionTerms;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import java.util.List;
import java.util.Locale;

/** The inputs, and which tracks are sought. */
final class InputChapter {

    static final String SEEKS = "seeks";
    static final String APPLICANT = "applicant";
    static final String OPERATION = "operation";
    static final String COST_LINES = "costLines";
    static final String FINANCING = "financing";
    static final String SUBMISSION = "submission";

    private InputChapter() {}

    static void write(Draft draft) {
        draft.add(new Node.Input(SEEKS, Type.TRACKS, "The tracks that are sought; null for all that the call offers"));
        draft.add(new Node.Input(APPLICANT, Type.APPLICANT, "The applicant and its partners"));
        draft.add(new Node.Input(OPERATION, Type.OPERATION, "The operation"));
        draft.add(new Node.Input(COST_LINES, Type.COST_LINES, "The cost lines, in euros"));
        draft.add(new Node.Input(FINANCING, Type.FINANCING, "The financing besides the aid, in euros"));
        draft.add(new Node.Input(SUBMISSION, Type.SUBMISSION, "What is submitted: " + submitted(draft)));
        draft.tracks().forEach(track -> writeSought(draft, track));
        if (!draft.offersFunding()) {
            draft.add(Node.Computation.of(
                    Draft.FUNDING_SOUGHT, Type.BOOLEAN, "The call offers no funding", Logic.feel("false")));
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
        draft.add(Node.Computation.of(
                        track.sought(),
                        Type.BOOLEAN,
                        "Whether this is sought: " + track.title().in(draft.locale()),
                        Logic.feel("if seeks = null then true else list contains(seeks, "
                                + Feel.text(track.track().code()) + ")"))
                .needing(SEEKS));
    }

    private static void addInputFault(Draft draft) {
        Call call = draft.call();
        String offered = Feel.list(call.tracks().stream().map(Track::code).toList());
        draft.add(InputFault.of(
                SEEKS,
                // No filter: KIE looks up the names in it by reflection, which took a sixth of its time.
                "if seeks = null then false else count(seeks) = 0 or count(union(" + offered + ", seeks)) > "
                        + call.tracks().size(),
                List.of(SEEKS),
                dossier -> seeksMore(dossier, call)));
    }

    private static boolean seeksMore(Dossier dossier, Call call) {
        return dossier.seeks().isPresent() && dossier.seeks().get().stream().anyMatch(track -> !call.offers(track));
    }
}
