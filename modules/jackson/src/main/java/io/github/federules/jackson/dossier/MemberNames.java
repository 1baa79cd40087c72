package io.github.federules.jackson.dossier;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.jackson.json.FoundFaults;
import java.util.regex.Pattern;

/** The names of the members, which cost lines may cite. */
final class MemberNames {

    private static final Pattern HIDING = Pattern.compile("applicant(\\.members(\\[[0-9]+](\\.name)?)?)?");

    private MemberNames() {}

    /** Returns whether no error hides the name of a member. A name that is hidden may be the one that a line cites. */
    static boolean areKnown(Applicant applicant, FoundFaults faults) {
        return faults.isEmpty() || faults.all().stream().noneMatch(fault -> hidesName(fault, applicant));
    }

    // A field that is spelt wrong may be meant as the name, or as the list of members where there is none.
    private static boolean hidesName(LocatedFault fault, Applicant applicant) {
        String holder = applicant.members().isEmpty() ? "applicant." : "applicant.members[";
        return HIDING.matcher(fault.path()).matches()
                || (fault.code() == FaultCode.UNKNOWN_FIELD
                        && fault.path().startsWith(holder)
                        && !fault.path().contains(".answers."));
    }
}
