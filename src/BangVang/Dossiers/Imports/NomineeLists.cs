using BangVang.Dossiers.Drafting;
using BangVang.Kernel.Data;

namespace BangVang.Dossiers.Imports;

/// <summary>The kind of list that one dossier takes in.</summary>
public sealed class NomineeLists(AppDb db, AwardChoices choices, NomineeReading reading, Listing listing)
{
    public async Task<NomineeList> For(Dossier dossier, string path) => new(db, dossier, [.. await choices.Awards(dossier, path)], reading, listing);
}
