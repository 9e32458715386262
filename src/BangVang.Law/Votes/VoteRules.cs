using BangVang.Law.Book;
using BangVang.Law.Loading;

namespace BangVang.Law.Votes;

/// <summary>What holds for every vote of a council beside the threshold of the award.</summary>
/// <param name="Majority">Where no threshold is named.</param>
/// <param name="Absent">Of whom the share is taken, and how absent members are heard.</param>
/// <param name="Quorum">How many must attend.</param>
public sealed record VoteRules(RegimeRule Majority, RegimeRule Absent, RegimeRule Quorum)
{
    static readonly Lazy<VoteRules> embedded = new(() => NationalLaw.Read<VoteRules>("vote-rules.json"));

    public static VoteRules National => embedded.Value;
}
