using System.Security.Cryptography;
using BangVang.Kernel;

namespace BangVang.Councils.Voting;

/// <summary>The answers on one nominee.</summary>
public sealed record ItemCount(int Agree, int Disagree, int Void);

/// <summary>What was in the box, without order.</summary>
public sealed record OpenedBox(IReadOnlyList<BallotSheet> Sheets, PaperCount? Paper)
{
    public static OpenedBox Of(IEnumerable<SealedBallot> sealings, ECDiffieHellman key)
    {
        var (sheets, paper) = (new List<BallotSheet>(), (PaperCount?)null);
        try
        {
            foreach (var one in sealings)
            {
                var content = Sealing.Open(one.Content, key);
                if (one.IsPaper) paper = PaperCount.Unpack(content);
                else sheets.Add(BallotSheet.Unpack(content));
            }
        }
        catch (CryptographicException)
        {
            throw new Refusal("Trong hòm phiếu có phiếu không mở được: dữ liệu đã bị sửa, hoặc phiếu của hòm khác. Không kiểm phiếu; báo người quản trị, lập biên bản và bỏ phiếu lại.");
        }
        return new OpenedBox([.. sheets.OrderBy(s => s.Sheet).ThenBy(s => s.Code, StringComparer.Ordinal)], paper);
    }

    /// <summary>As many common sheets as members were marked to have voted on line; otherwise somebody put in or took out.</summary>
    public void MustMatch(int voted)
    {
        var common = Sheets.Count(s => s.Sheet == 0);
        if (common != voted) throw new Refusal($"Hòm phiếu có {common} phiếu nhưng danh sách ghi {voted} thành viên đã bỏ phiếu trên hệ thống. Không kiểm phiếu; báo người quản trị, lập biên bản và bỏ phiếu lại.");
    }

    public ItemCount Count(int number)
    {
        var signs = Sheets.Select(s => s.Answers[number - 1]).ToList();
        var (agree, disagree) = (signs.Count(s => s == BallotSheet.Agrees), signs.Count(s => s == BallotSheet.Disagrees));
        return Paper is null ? new ItemCount(agree, disagree, 0)
            : new ItemCount(agree + Paper.Agree[number - 1], disagree + Paper.Disagree[number - 1], Math.Max(0, Paper.Valid - Paper.Agree[number - 1] - Paper.Disagree[number - 1]));
    }

    /// <summary>
    /// The sheets as they may be shown. A nominee whom some common sheet does not answer (somebody came in later who has no vote on it) is left off
    /// all of them: the gap would tell whose sheet it is.
    /// </summary>
    public IReadOnlyList<BallotSheet> Published()
    {
        var common = Sheets.Where(s => s.Sheet == 0).ToList();
        if (common.Count == 0) return Sheets;
        var shown = Enumerable.Range(0, common[0].Answers.Length).Select(i => common.TrueForAll(s => s.Answers[i] != BallotSheet.NotAsked)).ToArray();
        return [.. Sheets.Select(s => s.Sheet > 0 ? s : s with { Answers = new([.. s.Answers.Select((sign, i) => shown[i] ? sign : BallotSheet.NotAsked)]) })];
    }
}
