using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Law.Candidates;
using BangVang.Organisations;
using BangVang.Organisations.Picking;
using BangVang.Papers.Text;
using BangVang.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BangVang.Dossiers.Drafting;

/// <summary>Somebody who is not in the register yet, as typed: a person, or a household under its head's name.</summary>
public sealed class NewHonoree
{
    [Display(Name = "Đối tượng")]
    public bool IsHousehold { get; set; }

    [StringLength(20), Display(Name = "Xưng hô")]
    public string? Honorific { get; set; }

    [Required(ErrorMessage = "Ghi họ và tên (với hộ: tên chủ hộ)."), StringLength(Person.NameLength, ErrorMessage = "Họ và tên tối đa {1} ký tự."), Display(Name = "Họ và tên")]
    public string? Name { get; set; }

    [Display(Name = "Ngày sinh")]
    public DateOnly? BornOn { get; set; }

    [Range(1900, 2100, ErrorMessage = "Năm sinh từ {1} đến {2}."), Display(Name = "Hoặc năm sinh")]
    public int? BirthYear { get; set; }

    [Display(Name = "Giới tính")]
    public Sex? Sex { get; set; }

    [StringLength(200), Display(Name = "Chức vụ, nghề nghiệp; với hộ: địa chỉ")]
    public string? Position { get; set; }

    [Display(Name = "Diện")]
    public Standing? Standing { get; set; }

    [BindProperty, OrganisationChoice, Required(ErrorMessage = "Chọn đơn vị."), Display(Name = "Đơn vị")]
    public Guid? BodyId { get; set; }

    [Display(Name = "Không phải những người nêu trên: vẫn thêm người mới")]
    public bool IsAnother { get; set; }
}

/// <summary>Enters them into the register, unless they are there already.</summary>
public sealed class Registering(AppDb db)
{
    public async Task<Honoree> Enter(NewHonoree typed, string path)
    {
        var body = await db.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == typed.BodyId && o.Path.StartsWith(path)) ?? throw new Refusal("Đơn vị của người này phải là đơn vị trình hoặc đơn vị trực thuộc.");
        typed.Name = NameAsWritten.Of(typed.Name);
        if (!typed.IsAnother) await MustBeNew(typed, path);
        return typed.IsHousehold ? Household(typed, body) : Person(typed, body);
    }

    async Task MustBeNew(NewHonoree typed, string path)
    {
        var (folded, below) = (VietnameseText.Fold(typed.Name), db.Organisations.Where(o => o.Path.StartsWith(path)));
        var same = typed.IsHousehold
            ? await db.Households.Where(h => h.Folded == folded).Join(below, h => h.OrganisationId, o => o.Id, (h, o) => h.HeadName + " (" + (h.Address ?? o.Name) + ")").OrderBy(t => t).Take(3).ToListAsync()
            : await db.People.Where(p => p.Folded == folded && p.MergedIntoId == null).Join(below, p => p.OrganisationId, o => o.Id, (p, o) => p.FullName + " (" + (p.Position ?? "") + ", " + o.Name + (p.BirthYear == null ? "" : ", sinh " + p.BirthYear) + ")").OrderBy(t => t).Take(3).ToListAsync();
        if (same.Count > 0) throw new Refusal($"Danh bạ đã có: {string.Join("; ", same)}. Thêm từ danh bạ; nếu là người khác cùng tên thì đánh dấu “vẫn thêm người mới”.");
    }

    Honoree Person(NewHonoree typed, Organisation body)
    {
        var person = new Person { RootId = body.RootId, FullName = typed.Name!, Honorific = typed.Honorific, Sex = typed.Sex };
        person.Born(typed.BornOn, typed.BirthYear);
        person.Stand(body.Id, typed.Position, typed.Standing);
        db.Add(person);
        return Honoree.Person(person.Id);
    }

    Honoree Household(NewHonoree typed, Organisation body)
    {
        var household = new Household { RootId = body.RootId, OrganisationId = body.Id, HeadName = (VietnameseText.Clean(typed.Honorific is { } h ? $"{h} {typed.Name}" : typed.Name) ?? "").Trim(), Address = VietnameseText.OrNull(typed.Position) };
        db.Add(household);
        return Honoree.Household(household.Id);
    }
}
