using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Papers.Text;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Facts;

/// <summary>Enters what years say of a person or a collective, and what stands against an award.</summary>
public sealed class FactKeeping(AppDb db, Clock clock)
{
    /// <summary>A year is entered once; entering it again changes it.</summary>
    public async Task Year(Honoree of, YearInput input)
    {
        if (input.Year > clock.Today.Year) throw new Refusal($"Năm {input.Year} chưa tới. Nhập năm đã có kết quả xếp loại.");
        foreach (var (part, what) in new[] { (input.Completed, "hoàn thành nhiệm vụ"), (input.Ldtt, "đạt LĐTT"), (input.Cstdcs, "đạt CSTĐCS"), (input.Disciplined, "bị kỷ luật") })
            if (part > input.Members) throw new Refusal($"{part} người {what} nhiều hơn số người của tập thể ({input.Members}). Kiểm tra lại.");
        var (person, collective) = (of.PersonId, of.CollectiveId);
        var fact = await db.YearFacts.FirstOrDefaultAsync(f => f.PersonId == person && f.CollectiveId == collective && f.Year == input.Year);
        if (fact is null) db.Add(fact = new YearFact { PersonId = person, CollectiveId = collective, Year = input.Year!.Value });
        (fact.Rating, fact.Source) = (input.Rating, VietnameseText.OrNull(input.Source));
        (fact.Members, fact.Completed, fact.Ldtt, fact.Cstdcs) = (input.Members, input.Completed, input.Ldtt, input.Cstdcs);
        (fact.Disciplined, fact.BlockRank) = (input.Disciplined, input.BlockRank);
    }

    public void Discipline(Honoree of, DisciplineInput input)
    {
        if (input.Until < input.From) throw new Refusal($"Ngày hết thời hạn {input.Until:dd/MM/yyyy} ở trước ngày có hiệu lực {input.From:dd/MM/yyyy}. Sửa một trong hai.");
        if (input.From > clock.Today) throw new Refusal($"Ngày {input.From:dd/MM/yyyy} còn ở phía trước. Ghi khi quyết định đã có hiệu lực.");
        db.Add(new DisciplineRow { PersonId = of.PersonId, CollectiveId = of.CollectiveId, Level = input.Level!.Value, From = input.From!.Value, Until = input.Until, Source = input.Source!.Trim() });
    }

    public void Hold(Honoree of, HoldInput input)
    {
        if (input.From > clock.Today) throw new Refusal($"Ngày {input.From:dd/MM/yyyy} còn ở phía trước.");
        db.Add(new HoldRow { PersonId = of.PersonId, CollectiveId = of.CollectiveId, Kind = input.Kind!.Value, From = input.From!.Value, Source = input.Source!.Trim() });
    }

    /// <summary>The term is over, the examination is closed.</summary>
    public static void End(Action<DateOnly> set, DateOnly from, DateOnly? until)
    {
        var last = until ?? throw new Refusal("Chưa nhập ngày kết thúc.");
        if (last < from) throw new Refusal($"Ngày kết thúc {last:dd/MM/yyyy} ở trước ngày bắt đầu {from:dd/MM/yyyy}. Sửa lại.");
        set(last);
    }
}
