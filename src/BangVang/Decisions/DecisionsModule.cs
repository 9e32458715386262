using BangVang.Decisions.Acts;
using BangVang.Decisions.Certificates;
using BangVang.Decisions.Checking;
using BangVang.Decisions.Drafting;
using BangVang.Decisions.Handover;
using BangVang.Decisions.Issuing;
using BangVang.Decisions.Printing;
using BangVang.Decisions.Signing;
using BangVang.Dossiers;
using BangVang.Kernel.Data;
using BangVang.Kernel.Houses;
using BangVang.Papers.Certificates;
using BangVang.Papers.Certificates.Fonts;
using BangVang.Plans.Assignments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BangVang.Decisions;

public sealed class DecisionsModule : IModule
{
    public void Join(House house)
    {
        house.Rights(DecisionRights.All);
        house.Services.AddScoped<DrawingUp>().AddScoped<Recipients>().AddScoped<DraftReadiness>().AddScoped<DecisionPrinting>();
        house.Services.AddScoped<DecisionIssuing>().AddScoped<Prizes>().AddScoped<Registering>().AddScoped<AwardNews>();
        house.Services.AddScoped<ActTools>().AddScoped<KeyChest>().AddScoped<SigningPapers>();
        house.Services.AddScoped<CertificateIssuing>().AddScoped<CertificatePapers>().AddScoped<HandingOver>().AddScoped<PublicCheck>().AddSingleton<CheckLimit>();
        house.Services.TryAddScoped<DossierAnswers>();
        house.Services.AddSingleton(_ => new FontBook(house.Configuration["Fonts:Folder"])).AddSingleton<CertificatePdf>();
        house.Services.AddSingleton(new FulfilmentKind(DecisionIssuing.Fulfilment, "Quyết định khen thưởng"));
        house.Setting(CertificatePapers.Address);
        house.Menu.Add(new MenuItem(MenuGroup.Commendation, 30, "Quyết định khen thưởng", "/Decisions/Pages/Index", "gavel", DecisionRights.See)
        {
            Waiting = new Waiting("quyết định chờ xử lý", Late: false, (services, actor) => services.GetRequiredService<AppDb>().DecisionsWaitingFor(actor).Select(d => d.Id)),
        });
        house.Menu.Add(new MenuItem(MenuGroup.Administration, 62, "Mẫu bằng, máy in", "/Decisions/Certificates/Pages/Designs", "certificate", DecisionRights.Print));
        house.Menu.Add(new MenuItem(MenuGroup.Administration, 63, "Khóa ký số", "/Decisions/Signing/Pages/Keys", "key", DecisionRights.Keys));
        house.Menu.Add(new MenuItem(MenuGroup.Account, 40, "Khóa ký số của tôi", "/Decisions/Signing/Pages/MyKey", "signature", DecisionRights.Sign));
        AddTabs(house);
        DecisionWords.Tell(house);
    }

    static void AddTabs(House house)
    {
        house.Tabs.Add(new Tab("decision", 10, "Danh sách", "/Decisions/Pages/Show")
        {
            Count = async (services, id) => await services.GetRequiredService<AppDb>().DecisionItems.CountAsync(i => i.DecisionId == id),
        });
        house.Tabs.Add(new Tab("decision", 20, "Văn bản", "/Decisions/Printing/Pages/Paper"));
        house.Tabs.Add(new Tab("decision", 30, "Chữ ký", "/Decisions/Signing/Pages/Signatures"));
        house.Tabs.Add(new Tab("decision", 40, "Tiền thưởng", "/Decisions/Issuing/Pages/Money"));
        house.Tabs.Add(new Tab("decision", 50, "Bằng và giấy", "/Decisions/Certificates/Pages/Certificates"));
        house.Tabs.Add(new Tab("decision", 60, "Lịch sử", "/Decisions/Pages/History"));
        house.Tabs.Add(new Tab("council-session", 50, "Quyết định", "/Decisions/Drafting/Pages/OfSession", DecisionRights.See));
        house.Tabs.Add(new Tab("dossier", 70, "Kết quả", "/Decisions/Results/Pages/OfDossier", DecisionRights.See));
    }
}
