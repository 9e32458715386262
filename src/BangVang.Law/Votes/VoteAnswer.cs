using BangVang.Law.Book;

namespace BangVang.Law.Votes;

/// <summary>Whether a candidate passed the council's vote.</summary>
/// <param name="Percent">The share of all members that the law names; null: it names none, and the majority decides.</param>
/// <param name="Needed">Votes in favour that were needed.</param>
/// <param name="Share">Votes in favour in per cent of all members, cut after two places: shown, never compared.</param>
/// <param name="Ballot">Whether the law asks for ballots.</param>
/// <param name="Secret">Secret by the law's word, or only as the safe way; null where no ballot is asked for.</param>
/// <param name="Sentence">The answer in Vietnamese.</param>
/// <param name="Notes">What was not looked at, and what is not sure.</param>
public sealed record VoteAnswer(string Award, string Regime, Tally Tally, bool Passes, int? Percent, int Needed, decimal Share, bool Ballot, Secrecy? Secret, CouncilLevel? Council,
    string Sentence, IReadOnlyList<Ground> Grounds, IReadOnlyList<string> Notes)
{
    /// <summary>Whether the law names a share for this award.</summary>
    public bool IsNamed => Percent is not null;
}
