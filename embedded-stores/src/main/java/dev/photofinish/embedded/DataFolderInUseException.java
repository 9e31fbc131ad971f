package dev.photofinish.embedded;

import java.nio.file.Path;

/** Another running server owns the data folder. */
public final class DataFolderInUseException extends RuntimeException {
    DataFolderInUseException(Path folder, String owner) {
        super("The data folder %s is in use by another running Photofinish%s. Stop that one, or choose another folder."
                .formatted(folder, owner.isBlank() ? "" : " (process " + owner.strip() + ")"));
    }
}
