using BangVang.Papers.Decisions;
using BangVang.Papers.Official;

namespace BangVang.Papers.Tests.Decisions;

/// <summary>Decisions that tests print.</summary>
static class GivenDecision
{
    public static DecisionPaper Of(int collectives, int people, int households, bool forSigning = false) => new()
    {
        Superior = null, Issuer = "Ủy ban nhân dân xã Tân Lập", Symbol = "QĐ-UBND", Place = "Tân Lập",
        Number = forSigning ? null : 5, Date = forSigning ? new PaperDate(null, null, null) : new PaperDate(5, 2, 2026),
        Title = "Về việc tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã Tân Lập", Authority = "Chủ tịch Ủy ban nhân dân xã Tân Lập",
        Bases = ["Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội"],
        Articles = ["Tặng Giấy khen cho các tập thể, cá nhân, hộ gia đình (có danh sách kèm theo).", "Tiền thưởng chi từ quỹ thi đua, khen thưởng.", "Quyết định này có hiệu lực kể từ ngày ký."],
        Recipients = ["Như Điều 3", "Sở Nội vụ tỉnh Sơn Bình", "Lưu: VT, VHXH"], Signature = new Signature(["Chủ tịch"], "Đinh Xuân Mẫu"), IsForSigning = forSigning,
        Lists = [new DecisionList("Danh sách được tặng Giấy khen", [.. Entries(collectives, people, households)], ShowsMoney: true)],
    };

    public static IEnumerable<DecisionEntry> Entries(int collectives, int people, int households)
    {
        for (var i = 1; i <= collectives + people + households; i++)
        {
            var group = i <= collectives ? DecisionGroup.Collective : i <= collectives + people ? DecisionGroup.Person : DecisionGroup.Household;
            var name = group switch { DecisionGroup.Collective => $"Tập thể Trường Tiểu học số {i}", DecisionGroup.Person => $"Bà Vàng Thị Mẫu {i}", _ => $"Hộ ông Lường Văn Mẫu {i}" };
            yield return new DecisionEntry(i, group, name, $"Bản Pá Hốc {i}, xã Tân Lập", PrizeVnd: 760_000);
        }
    }
}
