package dev.photofinish.command.mod.talk;

import dev.photofinish.live.frame.Frame;
import java.util.ArrayList;
import java.util.List;

/** Notes what a mod would have heard. */
final class RecordingVoice implements Voice {
    final List<Frame> said = new ArrayList<>();
    int hungUpWith;

    @Override
    public void say(Frame frame) {
        said.add(frame);
    }

    @Override
    public void hangUp(int code, String reason) {
        hungUpWith = code;
    }

    @Override
    public boolean hungUp() {
        return hungUpWith != 0;
    }
}
