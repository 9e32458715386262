using System.Text.Json;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Kernel.Rights;

namespace BangVang.Councils.Voting.Pages;

/// <summary>The receipt, out of the voter's own browser: the server does not keep it.</summary>
[SignedIn]
public sealed class ReceiptModel(AppDb db, Clock clock) : BallotPage(db, clock)
{
    public IReadOnlyList<ReceiptCode> Codes { get; private set; } = [];

    protected override string Part => "Biên nhận";

    public string AsText => Uri.EscapeDataString($"{Council.Name}\n{Session.Name}\n" + string.Join('\n',
        Codes.Select(c => $"{(c.Sheet == 0 ? "Mã biên nhận" : $"Phiếu riêng cho đề nghị số {c.Sheet}")}: {BallotSheet.Spaced(c.Code)}")) + "\n");

    public override async Task<bool> Load()
    {
        if (!await base.Load()) return false;
        if (TempData[BallotModel.Receipt] is string codes) Codes = JsonSerializer.Deserialize<List<ReceiptCode>>(codes)!;
        return true;
    }
}
