package io.github.federules.examples.cli;

import java.io.IOException;

/** Thrown if the name of a file is that of a directory. */
final class DirectoryException extends IOException {

    private static final long serialVersionUID = 1L;
}
