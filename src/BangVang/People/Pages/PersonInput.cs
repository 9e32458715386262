using System.ComponentModel.DataAnnotations;
using BangVang.Kernel;
using BangVang.Kernel.Data;
using BangVang.Law.Candidates;
using BangVang.Papers.Text;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace BangVang.People.Pages;

/// <summary>What is typed about a person, beside the post.</summary>
public sealed class PersonInput
{
    [Required(ErrorMessage = "Chưa nhập họ và tên."), StringLength(Person.NameLength), Display(Name = "Họ và tên")]
    public string FullName { get; set; } = "";

    [StringLength(40), Display(Name = "Cách gọi")]
    public string? Honorific { get; set; }

    [Display(Name = "Ngày sinh")]
    public DateOnly? BornOn { get; set; }

    [Range(1900, 2200, ErrorMessage = "Năm sinh gồm bốn chữ số."), Display(Name = "Năm sinh")]
    public int? BirthYear { get; set; }

    [Display(Name = "Giới tính")]
    public Sex? Sex { get; set; }

    [RegularExpression(@"^\s*(\d{12}|\d{9})\s*$", ErrorMessage = "Số định danh gồm 12 chữ số (chứng minh nhân dân cũ 9 chữ số)."), Display(Name = "Số định danh cá nhân")]
    public string? IdentityNumber { get; set; }

    [Display(Name = "Vào ngành, tham gia công tác từ")]
    public DateOnly? ServiceFrom { get; set; }

    [RegularExpression("^[A-Za-z]{2}$", ErrorMessage = "Mã nước gồm hai chữ cái, như VN, LA."), Display(Name = "Quốc tịch")]
    public string Nationality { get; set; } = "VN";

    [StringLength(60), Display(Name = "Dân tộc")]
    public string? EthnicGroup { get; set; }

    public static IEnumerable<SelectListItem> Sexes => Enum.GetValues<Sex>().Select(s => new SelectListItem(PersonWords.Name(s), s.ToString()));

    public static IEnumerable<SelectListItem> AllStandings => Enum.GetValues<Standing>().Select(s => new SelectListItem(Standings.Name(s), s.ToString()));

    public static IEnumerable<SelectListItem> Offices => Law.Lawbook.National.Offices.OrderBy(o => o.Value, StringComparer.CurrentCulture).Select(o => new SelectListItem(o.Value, o.Key));

    public static PersonInput Of(Person person) => new()
    {
        FullName = person.FullName, Honorific = person.Honorific, BornOn = person.BornOn, BirthYear = person.BornOn is null ? person.BirthYear : null, Sex = person.Sex,
        ServiceFrom = person.ServiceFrom, Nationality = person.Nationality, EthnicGroup = person.EthnicGroup,
    };

    /// <summary>The number is typed anew or left alone: the form never shows the one that is kept.</summary>
    public async Task Write(Person person, AppDb db, DateOnly today)
    {
        if (BornOn > today || BirthYear > today.Year) throw new Refusal("Ngày sinh, năm sinh ở sau hôm nay. Nhập lại.");
        (person.FullName, person.Honorific, person.Sex, person.ServiceFrom) = (FullName, Honorific, Sex, ServiceFrom);
        person.Born(BornOn, BirthYear);
        (person.Nationality, person.EthnicGroup) = (Nationality.ToUpperInvariant(), EthnicGroup);
        if (VietnameseText.Clean(IdentityNumber)?.Trim() is not { Length: > 0 } number) return;
        var bearer = await db.People.Where(p => p.RootId == person.RootId && p.IdentityNumber == number && p.MergedIntoId == null && p.Id != person.Id).Select(p => p.FullName).FirstOrDefaultAsync();
        if (bearer is not null) throw new Refusal($"Số định danh này đang là của “{bearer}”. Nếu là cùng một người, dùng bản ghi đã có; nếu không, kiểm tra lại số.");
        person.IdentityNumber = number;
    }
}
