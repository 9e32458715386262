using BangVang.Kernel.Houses;
using BangVang.Organisations.Groups;
using BangVang.Organisations.Matching;
using BangVang.Organisations.Picking;
using BangVang.Organisations.Places;
using BangVang.Organisations.Succeeding;

namespace BangVang.Organisations;

public sealed class OrganisationsModule : IModule
{
    public void Join(House house)
    {
        house.Services.AddScoped<Founding>().AddScoped<Neighbours>().AddScoped<Moving>().AddScoped<Closing>().AddScoped<Reorganising>();
        house.Services.AddScoped<Successors>().AddScoped<Aliases>().AddScoped<GroupMembers>().AddScoped<OrganisationMatcher>().AddScoped<Learning>();
        house.Services.AddScoped<TakingOver>().AddScoped<PlacesImport>().AddScoped<Choice>();
        // Every half hour, so that a server that was down at midnight makes up for it; without a succession that has come it does not run.
        house.Nightly<TakeOverJob>(TakeOverJob.Code, "Chuyển việc cho đơn vị kế tục", "0 5/30 * * * ?", TakingOver.HasCome);
        house.Commands.Add(OrganisationsCommand.Make(house));
        house.Menu.Add(new MenuItem(MenuGroup.Administration, 10, "Tổ chức", "/Organisations/Pages/Index", "sitemap", OrganisationRights.See));
        house.Tabs.Add(new Tab("organisation", 0, "Thông tin", "/Organisations/Pages/Show"));
        house.Rights(OrganisationRights.All);
        OrganisationWords.Tell(house);
    }
}
