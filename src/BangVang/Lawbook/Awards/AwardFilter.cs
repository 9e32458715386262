using BangVang.Law.Book;
using BangVang.Papers.Text;

namespace BangVang.Lawbook.Awards;

/// <summary>What a list of awards is narrowed by.</summary>
public sealed record AwardFilter(string? Text, AwardKind? Kind, AwardLevel? Level, Recipient? Recipient)
{
    public bool IsSet => !string.IsNullOrWhiteSpace(Text) || Kind is not null || Level is not null || Recipient is not null;

    public bool Fits(Award award) => (Kind is null || award.Kind == Kind) && (Level is null || award.Level == Level)
        && (Recipient is null || award.Recipients.Contains(Recipient.Value)) && HasWords(award);

    bool HasWords(Award award)
    {
        var folded = VietnameseText.Fold($"{award.Name} {award.Short} {award.Code}");
        return VietnameseText.Fold(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => folded.Contains(w, StringComparison.Ordinal));
    }
}
