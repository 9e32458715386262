-- What came with the program, and which build of it brought it: the same build need not look again at every start.
create table provisions (
    name text primary key,
    build text not null
);
