package io.github.federules.core.screening;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The party that bears each cost line. The body that applies bears those that name no partner. */
public final class Bearers {

    private Bearers() {}

    /**
     * Returns the place of the party of each line.
     *
     * @param applicant the body that applies, with its partners
     * @param lines the lines
     * @return 0 for the body that applies, and then its partners from 1
     */
    public static int[] of(Applicant applicant, List<CostLine> lines) {
        Map<String, Integer> byName = new HashMap<>();
        List<Party> members = applicant.members();
        for (int i = 0; i < members.size(); i++) {
            int place = i + 1;
            members.get(i).name().ifPresent(name -> byName.put(name, place));
        }
        return lines.stream()
                .mapToInt(line -> line.partner().map(byName::get).orElse(0))
                .toArray();
    }
}
