package io.github.federules.dmn;

import io.github.federules.core.dossier.Track;
import java.util.List;

/** What a caller gives, and which tracks that seeks. */
final class InputChapter {

    static final String SEEKS = "seeks";
    static final String APPLICANT = "applicant";
    static final String OPERATION = "operation";
    static final String COST_LINES = "costLines";
    static final String FINANCING = "financing";
    static final String NOTE = "note";

    static final String WORKSHOPS_SOUGHT = "workshopsSought";

    private InputChapter() {}

    static void write(Draft draft) {
        draft.add(new Node.Input(SEEKS, Type.TRACKS, "What is sought"));
        draft.add(new Node.Input(APPLICANT, Type.APPLICANT, "Who applies"));
        draft.add(new Node.Input(OPERATION, Type.OPERATION, "What is to be done"));
        draft.add(new Node.Input(COST_LINES, Type.COST_LINES, "What it costs, in euros"));
        draft.add(new Node.Input(FINANCING, Type.FINANCING, "Who pays beside the aid, in euros"));
        draft.add(new Node.Input(NOTE, Type.NOTE, "The explanatory note"));
        sought(draft, Draft.FUNDING_SOUGHT, "Whether funding is sought and offered", Track.FUNDING);
        sought(draft, WORKSHOPS_SOUGHT, "Whether workshops are sought and offered", Track.WORKSHOPS);
        draft.add(InputFault.of(SEEKS, "seeks = null", List.of(SEEKS), dossier -> false));
    }

    private static void sought(Draft draft, String name, String label, Track track) {
        Node.Decision sought = draft.call().tracks().contains(track)
                ? Node.Decision.of(
                                name,
                                Type.BOOLEAN,
                                label,
                                Logic.feel("list contains(seeks, " + Feel.text(track.name()) + ")"))
                        .needing(SEEKS)
                : Node.Decision.of(name, Type.BOOLEAN, label, Logic.feel("false"));
        draft.add(sought);
    }
}
