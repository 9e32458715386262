using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Kernel.Rights;
using BangVang.Law.Book;
using BangVang.Law.Candidates;
using BangVang.People.Imports;
using BangVang.People.Merging;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People;

/// <summary>How the journal and other lower floors speak of people.</summary>
static class PeopleWords
{
    public static void Tell(House house)
    {
        house.Thing(new Thing("person", "Cá nhân") { Page = "/People/Pages/Show", Sees = SeesPerson, Names = PersonNames });
        house.Thing(new Thing("household", "Hộ gia đình") { Page = "/People/Households/Pages/Show", Sees = SeesHousehold, Names = HouseholdNames });
        house.Thing(new Thing("list-import", "Bản nhập danh sách"));
        house.Labels.Entity<Person>("person", "Cá nhân")
            .Field(p => p.FullName, "Họ và tên").Field(p => p.Honorific, "Cách gọi").Field(p => p.BornOn, "Ngày sinh").Field(p => p.BirthYear, "Năm sinh")
            .Field(p => p.Sex, "Giới tính", s => s is { } sex ? PersonWords.Name(sex) : "").Field(p => p.Nationality, "Quốc tịch").Field(p => p.ServiceFrom, "Vào ngành")
            .Refers(p => p.OrganisationId, "Đơn vị", "organisation").Field(p => p.Position, "Chức vụ").Field(p => p.Standing, "Diện", Standings.Name)
            .Refers(p => p.MergedIntoId, "Gộp vào", "person");
        house.Labels.Entity<HeldPost>("held-post", "Chức vụ").Field(p => p.Title, "Chức vụ").Refers(p => p.OrganisationId, "Đơn vị", "organisation").Field(p => p.From, "Từ").Field(p => p.Until, "Đến");
        house.Labels.Entity<Household>("household", "Hộ gia đình").Field(h => h.HeadName, "Chủ hộ").Field(h => h.Address, "Nơi ở").Refers(h => h.OrganisationId, "Xã, phường", "organisation");
        house.Labels.Entity<YearFact>("year-fact", "Số liệu năm")
            .Field(f => f.Year, "Năm", y => y.ToString()).Field(f => f.Rating, "Xếp loại", r => r is { } rating ? rating.Word : "").Field(f => f.Source, "Căn cứ")
            .Field(f => f.Members, "Số người").Field(f => f.Completed, "Hoàn thành nhiệm vụ").Field(f => f.Ldtt, "LĐTT").Field(f => f.Cstdcs, "CSTĐCS")
            .Field(f => f.Disciplined, "Bị kỷ luật").Field(f => f.BlockRank, "Hạng trong khối");
        house.Labels.Entity<DisciplineRow>("discipline-row", "Kỷ luật").Field(d => d.Level, "Hình thức", l => l.Word).Field(d => d.From, "Từ").Field(d => d.Until, "Đến").Field(d => d.Source, "Quyết định");
        house.Labels.Entity<HoldRow>("hold-row", "Việc đang xem xét").Field(h => h.Kind, "Việc", PersonWords.Name).Field(h => h.From, "Từ").Field(h => h.Until, "Đến").Field(h => h.Source, "Căn cứ");
        house.Labels.Entity<PersonMerge>("person-merge", "Gộp bản ghi").Refers(m => m.FromId, "Bản ghi được gộp", "person").Refers(m => m.IntoId, "Gộp vào", "person").Field(m => m.Reason, "Lý do").Field(m => m.UndoneReason, "Lý do tách lại");
        house.Labels.Entity<PersonDistinction>("person-distinction", "Hai người khác nhau").Refers(d => d.OneId, "Người này", "person").Refers(d => d.OtherId, "Người kia", "person");
        house.Labels.Entity<ListImport>("list-import", "Bản nhập danh sách").Field(i => i.FileName, "Tệp").Field(i => i.Result, "Kết quả");
    }

    static async Task<bool> SeesPerson(IServiceProvider services, Actor actor, Guid id)
    {
        var db = services.GetRequiredService<AppDb>();
        return await db.People.Within(await Reach.Of(db, actor, PeopleRights.See)).AnyAsync(p => p.Id == id);
    }

    static async Task<bool> SeesHousehold(IServiceProvider services, Actor actor, Guid id)
    {
        var db = services.GetRequiredService<AppDb>();
        return await db.Households.Within(await Reach.Of(db, actor, PeopleRights.See)).AnyAsync(h => h.Id == id);
    }

    static async Task<IReadOnlyDictionary<Guid, string>> PersonNames(IServiceProvider services, IReadOnlyCollection<Guid> ids) =>
        await services.GetRequiredService<AppDb>().People.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.FullName);

    static async Task<IReadOnlyDictionary<Guid, string>> HouseholdNames(IServiceProvider services, IReadOnlyCollection<Guid> ids) =>
        await services.GetRequiredService<AppDb>().Households.Where(h => ids.Contains(h.Id)).ToDictionaryAsync(h => h.Id, h => $"Hộ {h.HeadName}");
}

/// <summary>Words of what is said of people.</summary>
public static class PersonWords
{
    public static string Name(Sex sex) => sex == Sex.Male ? "Nam" : "Nữ";

    public static string Name(HoldKind kind) => kind switch
    {
        HoldKind.Discipline => "Đang xem xét kỷ luật",
        HoldKind.Investigation => "Đang điều tra, truy tố, xét xử",
        HoldKind.Inspection => "Đang thanh tra, kiểm tra, kiểm toán",
        HoldKind.Complaint => "Đơn thư khiếu nại, tố cáo",
        HoldKind.Press => "Báo chí nêu, đang xác minh",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>"•••• •••• 4127".</summary>
    public static string Masked(string number) => "•••• •••• " + (number.Length > 4 ? number[^4..] : "");
}
