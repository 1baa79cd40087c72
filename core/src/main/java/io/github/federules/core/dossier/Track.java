package io.github.federules.core.dossier;

/** What an applicant may seek. Each has a verdict of its own. */
public enum Track {
    /** Workshops and experts to ripen the operation. */
    WORKSHOPS,
    /** Aid of the fund. */
    FUNDING
}
