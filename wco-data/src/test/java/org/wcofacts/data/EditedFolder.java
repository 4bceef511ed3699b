package org.wcofacts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The real dataset with some of its files edited. */
final class EditedFolder implements DataFolder {

    private final DataFolder original = new ClassPathFolder();
    private final Map<String, byte[]> edited = new HashMap<>();

    static EditedFolder replace(String path, String old, String with) {
        return new EditedFolder().and(path, old, with);
    }

    static EditedFolder bytes(String path, byte[] bytes) {
        EditedFolder folder = new EditedFolder();
        folder.edited.put(path, bytes);
        return folder;
    }

    EditedFolder and(String path, String old, String with) {
        String text = new String(read(path), StandardCharsets.UTF_8);
        assertThat(text).contains(old);
        edited.put(path, text.replace(old, with).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    EditedFolder append(String path, String lines) {
        String text = new String(read(path), StandardCharsets.UTF_8);
        edited.put(path, (text + lines).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    @Override
    public byte[] read(String path) {
        byte[] bytes = edited.get(path);
        return bytes == null ? original.read(path) : bytes;
    }
}
