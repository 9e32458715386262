using System.CommandLine;
using BangVang.Lawbook.Asking;

namespace BangVang.Lawbook.Commands;

/// <summary><c>bangvang law …</c>: asks the lawbook. Exit code 0 with an answer, 1 with a sentence on the error stream why there is none.</summary>
static class LawCommand
{
    public static Command Make()
    {
        var law = new Command("law", "Sổ luật thi đua, khen thưởng: tra quy định, so sánh chế độ, tính tiền thưởng, kiểm phiếu, xét điều kiện")
        {
            ShowCommand.Make(), DiffCommand.Make(), PrizeCommand.Make(), VoteCommand.Make(), LawCheckCommand.Make(), LawEligibleCommand.Make(),
        };
        law.TreatUnmatchedTokensAsErrors = false;
        law.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Error.WriteLine($"Chọn một lệnh: {string.Join(", ", law.Subcommands.Select(c => "law " + c.Name))}; xem cách dùng: bangvang law --help.");
            return 1;
        });
        return law;
    }
}
