using BangVang.Papers.Sheets;
using Microsoft.Playwright;

namespace BangVang.Browser;

/// <summary>The yearly round: thirty nominees in Excel, appraised, voted on by paper ballots, decided, printed and handed over.</summary>
public sealed class YearlyRoundJourney(BrowserHouse house)
{
    const int Nominees = 30;

    [Fact]
    public async Task Thirty_nominees_go_from_Excel_to_the_hand_over()
    {
        string dossier;
        await using (var commune = await Officer.Enter(house, "Lường Văn Thiện"))
        {
            dossier = await DossierSteps.Begin(commune, "Đề nghị khen thưởng tổng kết năm 2026", "tinh son binh");
            await DossierSteps.Import(commune, dossier, List());
            await commune.Photograph("dossier-draft");
            await commune.Act($"{dossier}/submit", "Chờ tiếp nhận");
        }
        await using var officer = await Officer.Enter(house, "Nguyễn Thị Thu Hằng");
        await DossierSteps.ToCouncil(officer, dossier);
        await CouncilSteps.Agree(officer, CouncilSteps.Province, "Xét khen thưởng tổng kết năm 2026", "Quàng", against: 3);
        await officer.Go(dossier);
        await officer.Sees("Chờ quyết định");
        // All to whom the council agreed; the fourth of the list it did not.
        var decision = await DecisionSteps.Begin(officer, "Về việc tặng Bằng khen cho các cá nhân có thành tích xuất sắc năm 2026", "Quàng", Nominees - 1);
        await officer.Photograph("decision-list");
        await DecisionSteps.Carry(house, officer, decision);
        await officer.Go(dossier);
        await officer.Sees("Đã có quyết định");
        await HandOver(officer, decision);
    }

    /// <summary>As a commune keeps it: one row a person, all of them new to the register.</summary>
    static byte[] List()
    {
        SheetColumn[] columns = [new("STT", 6, SheetKind.Number), new("Họ và tên", 30), new("Năm sinh", 10, SheetKind.Number), new("Chức vụ", 30), new("Đơn vị", 30), new("Hình thức", 30), new("Thành tích", 50)];
        string[] middle = ["Văn", "Thị", "Đức", "Thu", "Minh", "Ngọc"], given = ["An", "Bích", "Cường", "Dợ", "Hạnh"];
        using var file = new MemoryStream();
        Workbook.Write(file, "Danh sách", columns, Enumerable.Range(0, Nominees).Select(i => (IReadOnlyList<object?>)
            [i + 1, $"Quàng {middle[i / 5]} {given[i % 5]}", 1970 + i, "Nông dân", "Xã Tân Lập", "Bằng khen của tỉnh", "Có thành tích tiêu biểu trong sản xuất, giúp đỡ nhiều hộ thoát nghèo"]));
        return file.ToArray();
    }

    static async Task HandOver(Officer officer, string decision)
    {
        await officer.Go($"{decision}/handover");
        await officer.IsAccessible();
        foreach (var row in await officer.Page.Locator("input[name=Chosen]").AllAsync()) await row.CheckAsync();
        await officer.Click("Ghi đã trao các dòng đánh dấu");
        await officer.Go($"{decision}/handover");
        await officer.Sees($"Đã trao {Nominees - 1}/{Nominees - 1}");
    }
}
