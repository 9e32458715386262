using System.Text.RegularExpressions;
using BangVang.Papers.Plans.Head;
using BangVang.Papers.Plans.Lines;
using BangVang.Papers.Sources;

namespace BangVang.Papers.Plans.Tail;

/// <summary>Recipients and signature, one below the other or side by side; and where an annex begins after them.</summary>
sealed partial class TailReader(PlanText text)
{
    readonly List<string> recipients = [];
    readonly List<Fragment> block = [];

    public IReadOnlyList<string> Recipients => recipients;

    public DraftSigner Signer { get; private set; } = new(null, null, null);

    /// <summary>The first line of the tail; past the end when there is none.</summary>
    public int Start { get; private set; }

    /// <summary>The first line after the tail.</summary>
    public int End { get; private set; }

    public void Read(int from)
    {
        var last = text.Lines.Count + 1;
        (Start, End) = (last, last);
        var list = text.Lines.FirstOrDefault(line => line.Number >= from && RecipientsHead().IsMatch(Plain.Of(line.Text).Replace('\t', ' ')));
        var signature = SignatureStart(list?.Number ?? from, list is null);
        if (list is null && signature is null)
        {
            Signatures.Read([], text);
            return;
        }
        Start = Math.Min(list?.Number ?? last, signature ?? last);
        Start = BackToSigner(Start, from);
        End = AnnexStart(Math.Max(Start + 1, list?.Number + 1 ?? 0));
        ReadLines([.. text.Lines.Skip(Start - 1).Take(End - Start)]);
        (Signer, var used) = Signatures.Read(block, text);
        text.Claim("signer", used);
    }

    /// <summary>Without a list of recipients the tail begins with the signer's power: "TM. …", "CHỦ TỊCH".</summary>
    int? SignatureStart(int from, bool alone)
    {
        if (!alone) return null;
        var half = Math.Max(from, text.Lines.Count / 2);
        return text.Lines.FirstOrDefault(line => line.Number >= half && Fragment.Of([line]).Any(fragment => Signatures.IsPower(fragment)))?.Number;
    }

    /// <summary>The signature may stand above the recipients.</summary>
    int BackToSigner(int start, int from)
    {
        var above = text.Lines.Where(line => line.Number < start && line.Number >= from && !PlanText.IsBlank(line)).TakeLast(6).ToList();
        var power = above.FindIndex(line => Fragment.Of([line]).ToList() is { Count: > 0 } fragments && (line.Cells is null ? fragments.Any(Signatures.IsPower) : line.Cells.Count <= 2 && fragments.All(Signatures.IsPower)));
        return power < 0 ? start : above[power].Number;
    }

    int AnnexStart(int from)
    {
        foreach (var line in text.Lines.Where(line => line.Number >= from && !PlanText.IsBlank(line)))
            if (Annex().IsMatch(Plain.Of(line.Text)) || (line.Cells?.Count(cell => cell.Text.Length > 0) > 2) || (Plain.IsCapitals(line.Text) && line.Text.Length > 60)) return line.Number;
        return text.Lines.Count + 1;
    }

    void ReadLines(IReadOnlyList<SourceLine> lines)
    {
        var column = lines.SelectMany(line => Fragment.Of([line])).FirstOrDefault(fragment => RecipientsHead().IsMatch(fragment.Words))?.Column ?? -1;
        var sideBySide = lines.Any(line => Fragment.Of([line]).Any(fragment => fragment.Column > 0));
        var (inList, done) = (false, false);
        foreach (var fragment in Fragment.Of(lines))
        {
            if (RecipientsHead().Match(fragment.Words) is { Success: true } head)
            {
                (inList, done) = (true, false);
                foreach (var listed in fragment.Text[head.Length..].Split(';')) AddRecipients(fragment, listed);
            }
            else if (inList && !done && (sideBySide && fragment.Column >= 0 ? fragment.Column == column && !IsBelowTable(fragment, lines) : IsRecipient(fragment))) AddRecipients(fragment, fragment.Text);
            else
            {
                done |= inList && !sideBySide;
                block.Add(fragment);
            }
        }
    }

    /// <summary>A paragraph after a table that held the recipients and the signature side by side.</summary>
    static bool IsBelowTable(Fragment fragment, IReadOnlyList<SourceLine> lines) =>
        fragment.Column == 0 && Fragment.Of(lines.Where(line => line.Number == fragment.Line && line.Cells is null)).Count() == 1 && !IsRecipient(fragment);

    static bool IsRecipient(Fragment fragment) =>
        Marker.Of(fragment.Text).IsBullet || (!fragment.IsCapitals && (fragment.Text[^1] is ';' || Archive().IsMatch(fragment.Words) || AsAbove().IsMatch(fragment.Words)));

    void AddRecipients(Fragment fragment, string listed)
    {
        text.Claim("recipients", fragment.Line);
        foreach (var recipient in Dashes().Split(listed))
        {
            var name = recipient.Trim(' ', ':', ';', '.', ',');
            var bullet = Marker.Of(name) is { IsBullet: true } marker ? name[marker.Length..] : name;
            if (bullet.Trim().Length > 0) recipients.Add(bullet.Trim());
        }
    }

    [GeneratedRegex(@"^\s*(?:(?:kinh )?noi nhan|noi gui)\s*(?::|;|\.|$)\s*", RegexOptions.None, 10_000)]
    private static partial Regex RecipientsHead();

    [GeneratedRegex(@"^\s*(?:phu luc|phu bieu|bieu (?:so|mau)?|danh muc|lich )\b|^\s*\(?(?:ban hanh )?kem theo\b", RegexOptions.None, 10_000)]
    private static partial Regex Annex();

    [GeneratedRegex(@"^\s*luu\b", RegexOptions.None, 10_000)]
    private static partial Regex Archive();

    [GeneratedRegex(@"^\s*nhu\b", RegexOptions.None, 10_000)]
    private static partial Regex AsAbove();

    /// <summary>Recipients that lost their line breaks: "…; - …".</summary>
    [GeneratedRegex(@"(?<=[;.])\s*[-–]\s*(?=\p{L})", RegexOptions.None, 10_000)]
    private static partial Regex Dashes();
}
