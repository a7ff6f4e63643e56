package app;

/** Requires nothing, and calls what does. */
@SuppressWarnings({"unused", "MissingScope", "all"})
class Overview {

    private static int rooms = count(null);

    private static int count(Rooms rooms) {
        return rooms == null ? 0 : rooms.all().size();
    }

    static class Inner extends Caller {

        @Override
        void run(Rooms rooms) {
            super.run(rooms);
            new CallerCompanion().greet();
            new RoomsCompanion().greet();
        }
    }
}
